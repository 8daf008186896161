import { isError } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

export const errorWithoutExplanation: Rule = {
  id: "error-without-explanation",
  severity: "info",
  cite: "RFC 9110 15.5, 15.6",
  title: "An error that does not say what is wrong",
  statuses: isError,
  find: ({ request: { method }, response: { status, content } }) =>
    method === "HEAD" || (content?.length ?? 0) > 0
      ? undefined
      : {
          message: `${said(status)} comes without a word on what is wrong.`,
          fix: "Send problem details: what happened, and whether it is for good.",
        },
  bad: ["GET /\n---\n404"],
  good: ["HEAD /\n---\n404", "GET /\n---\n404\nContent-Type: text/plain\n\nno"],
};
