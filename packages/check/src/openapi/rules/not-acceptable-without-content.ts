import { code } from "@verdict/codes";
import { said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

export const notAcceptableWithoutContent: OperationRule = {
  id: "openapi-not-acceptable-without-content",
  severity: "info",
  cite: "RFC 9110 15.5.7",
  title: "A 406 where there is no choice of content",
  find: ({ method, responses, asks, mayAskMore }) =>
    // HEAD asks for what GET would choose, and shows none of it.
    method === "HEAD" ||
    mayAskMore ||
    [...asks].some((it) => it.startsWith("accept")) ||
    responses.some(
      ({ key, types, isElsewhere }) =>
        /^(?:2|default$)/i.test(key) && (types.length > 0 || isElsewhere),
    )
      ? undefined
      : responses
          .filter((it) => it.status === code.NOT_ACCEPTABLE)
          .map(({ key }) => ({
            message: `${said(code.NOT_ACCEPTABLE)} answers a request for other content than there is, and no success has any.`,
            fix: "Document the content that Accept chooses from, or leave the status out.",
            response: key,
          })),
  bad: [{ delete: { responses: { 204: { description: "x" }, 406: { description: "x" } } } }],
  good: [
    {
      get: {
        responses: {
          200: { description: "x", content: { "text/plain": {} } },
          406: { description: "x" },
        },
      },
    },
    {
      put: {
        requestBody: {},
        parameters: [{ in: "header", name: "Accept-Language" }],
        responses: { 204: { description: "x" }, 406: { description: "x" } },
      },
    },
  ],
};
