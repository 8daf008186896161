import { parseRetryAfter } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const retryAfterUnparseable: Rule = {
  id: "retry-after-unparseable",
  severity: "error",
  cite: "RFC 9110 10.2.3",
  title: "A Retry-After that cannot be read",
  field: "retry-after",
  find: ({ response: { fields } }) =>
    parseRetryAfter(fields.get("retry-after") ?? "") !== undefined
      ? undefined
      : {
          message: "Retry-After is neither a whole number of seconds nor a date.",
          fix: "Send seconds, as in Retry-After: 120.",
          field: "Retry-After",
        },
  bad: [
    "GET /\n---\n503\nRetry-After: 1.5",
    "GET /\n---\n503\nRetry-After: soon",
    "GET /\n---\n503\nRetry-After: -1",
  ],
  good: [
    "GET /\n---\n503\nRetry-After: 0",
    "GET /\n---\n503\nRetry-After: Tue, 10 Mar 2026 10:00:00 GMT",
  ],
};
