import { invalidContent, unknownVersion, wrongStateHouses } from "../../choose/houses.ts";
import type { HouseWord } from "../../choose/tree.ts";
import type { Asked } from "./asked.ts";

const github: HouseWord = {
  code: 422,
  why: "A failed validation is a 422 with a list of errors.",
  cite: "GitHub REST API docs",
};

/** What was sent. */
export const validation: readonly Asked[] = [
  {
    id: "bad-request-or-unprocessable",
    asks: [
      "Is it 400 or 422?",
      "400 vs 422",
      "bad request or unprocessable",
      "unprocessable entity vs bad request",
      "malformed or invalid",
      "syntax error versus semantic error",
    ],
    answer:
      "400 if the content cannot be parsed, 422 if it parses and breaks a rule. 400 is right for both if you want one code.",
    codes: [400, 422],
    cite: "RFC 9110 15.5.1, 15.5.21",
  },
  {
    id: "validation-failed",
    asks: [
      "Which code for failed validation?",
      "validation error status code",
      "invalid form fields",
      "required field missing in json",
      "invalid email address",
      "model validation failed",
      "input validation rest api",
    ],
    answer:
      "422 with a list of what is wrong; 400 is just as lawful and the choice of several large APIs. Pick one and keep to it.",
    codes: [422, 400],
    cite: "RFC 9110 15.5.21",
    houses: { ...invalidContent, github },
  },
  {
    id: "conflict-or-unprocessable",
    asks: [
      "Is it 409 or 422?",
      "409 vs 422",
      "conflict or unprocessable",
      "state problem or content problem",
      "when to use conflict",
    ],
    answer:
      "409 if the state of the resource is in the way and the same content could succeed later. 422 if the content is wrong in any state.",
    codes: [409, 422],
    cite: "RFC 9110 15.5.10, 15.5.21; RFC 5789 2.2",
  },
  {
    id: "missing-parameter",
    asks: [
      "Which code for a missing parameter?",
      "required query parameter missing",
      "missing query string argument",
      "invalid query parameter",
      "428 for missing parameter",
      "unknown query parameter",
    ],
    answer: "400; some house styles say 422. 428 is only about preconditions such as If-Match.",
    codes: [400, 422],
    cite: "RFC 9110 15.5.1; RFC 6585 3",
  },
  {
    id: "business-rule",
    asks: [
      "Which code if a business rule is broken?",
      "business logic error",
      "domain rule violation",
      "insufficient balance",
      "order already shipped",
      "operation not allowed in this state",
      "business exception status code",
    ],
    answer:
      "409 if the rule depends on the present state, 422 if the content breaks it in any state. It is never 500, since the server works as it should.",
    codes: [409, 422],
    cite: "RFC 9110 15.5.10, 15.5.21",
    houses: { zalando: invalidContent.zalando, ...wrongStateHouses },
  },
  {
    id: "format-trouble",
    asks: [
      "Is it 415, 406 or 400?",
      "wrong content type",
      "unsupported media type or not acceptable",
      "415 vs 406",
      "client sends xml instead of json",
      "cannot produce requested format",
      "accept header not supported",
    ],
    answer:
      "415 if the format that was sent is not supported, 406 if the format wanted back is not, 400 if a supported format is broken.",
    codes: [415, 406, 400],
    cite: "RFC 9110 15.5.16, 15.5.7, 15.5.1",
  },
  {
    id: "content-encoding",
    asks: [
      "Which code for an unsupported Content-Encoding?",
      "request compressed with unknown coding",
      "gzip request body not supported",
      "brotli upload not supported",
      "unsupported content coding",
    ],
    answer: "415, with Accept-Encoding in the response to list the content codings that would do.",
    codes: [415],
    cite: "RFC 9110 15.5.16, 12.5.3",
  },
  {
    id: "api-version",
    asks: [
      "Which code for an API version that is not supported?",
      "unsupported api version",
      "api version retired",
      "deprecated version removed",
      "old version of the api no longer available",
      "invalid api-version",
    ],
    answer:
      "400 if a parameter or field names it, 404 in a path, 406 or 415 in a media type. 410 if that version was retired for good.",
    codes: [400, 410, 404, 406, 415],
    cite: "RFC 9110 15.5.1, 15.5.11",
    houses: unknownVersion,
  },
];
