import { parseDate } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const lastModifiedAfterDate: Rule = {
  id: "last-modified-after-date",
  severity: "error",
  cite: "RFC 9110 8.8.2.1",
  title: "A change after the response",
  field: "last-modified",
  find: ({ response: { fields } }) => {
    const modified = parseDate(fields.get("last-modified") ?? "");
    const date = parseDate(fields.get("date") ?? "");
    return modified === undefined || date === undefined || modified <= date
      ? undefined
      : {
          message: "It was modified later than the response was made.",
          fix: "Send the time of Date where the clock of the files is ahead.",
          field: "Last-Modified",
        };
  },
  bad: [
    "GET /\n---\n200\nLast-Modified: Tue, 10 Mar 2026 09:00:01 GMT\nContent-Type: text/plain\n\nx",
  ],
  good: [
    "GET /\n---\n200\nLast-Modified: Tue, 10 Mar 2026 09:00:00 GMT\nContent-Type: text/plain\n\nx",
  ],
};
