import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { announced } from "../framing/lengths.ts";

export const lengthRequiredButPresent: Rule = {
  id: "length-required-but-present",
  severity: "warning",
  cite: "RFC 9110 15.5.12",
  title: "A 411 to a request with a length",
  statuses: only(code.LENGTH_REQUIRED),
  find: ({ request: { fields } }) =>
    announced(fields) === undefined || fields.has("transfer-encoding")
      ? undefined
      : {
          message: "The request has the Content-Length that a 411 asks for.",
          fix: "Send what is really wrong.",
        },
  bad: ["POST /\nContent-Length: 1\n\nx\n---\n411"],
  good: [
    "POST /\nTransfer-Encoding: chunked\n\nx\n---\n411",
    "POST /\nContent-Length: x\n\nx\n---\n411",
  ],
};
