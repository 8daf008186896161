import { parseDate } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { isImfFixdate } from "./form.ts";

const names = ["Date", "Last-Modified", "Expires", "Retry-After"];

export const httpDateObsolete: Rule = {
  id: "http-date-obsolete",
  severity: "error",
  cite: "RFC 9110 5.6.7",
  title: "A date in a form that is obsolete",
  find: ({ response: { fields } }) => {
    const field = names.find((it) => {
      const value = fields.get(it.toLowerCase());
      return value !== undefined && !isImfFixdate(value) && parseDate(value) !== undefined;
    });
    return field === undefined
      ? undefined
      : {
          message: `${field} is in a form that recipients still read, and nobody may write.`,
          fix: "Write it like Sun, 06 Nov 1994 08:49:37 GMT.",
          field,
        };
  },
  bad: [
    "GET /\n---\n204\nDate: Sunday, 06-Nov-94 08:49:37 GMT",
    "GET /\n---\n200\nLast-Modified: Sun Nov  6 08:49:37 1994\nContent-Type: text/plain\n\nx",
  ],
  good: ["GET /\n---\n503\nRetry-After: 120"],
};
