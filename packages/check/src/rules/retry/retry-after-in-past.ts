import { parseDate, parseRetryAfter } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const retryAfterInPast: Rule = {
  id: "retry-after-in-past",
  severity: "warning",
  cite: "RFC 9110 10.2.3",
  title: "A Retry-After that is over",
  field: "retry-after",
  find: ({ response: { fields } }) => {
    const retry = parseRetryAfter(fields.get("retry-after") ?? "");
    const date = parseDate(fields.get("date") ?? "");
    return retry?.kind === "date" && date !== undefined && retry.date <= date
      ? {
          message: "Retry-After names a time that was over when the response was made.",
          fix: "Name a later time, or send seconds.",
          field: "Retry-After",
        }
      : undefined;
  },
  bad: ["GET /\n---\n503\nRetry-After: Tue, 10 Mar 2026 08:00:00 GMT"],
  good: [
    "GET /\n---\n503\nRetry-After: Tue, 10 Mar 2026 09:00:01 GMT",
    "GET /\n---\n503\n-Date\nRetry-After: Tue, 10 Mar 2020 08:00:00 GMT",
  ],
};
