import { parseDate } from "@verdict/fields";
import type { Fields } from "../../fields.ts";
import type { Found, Rule } from "../../rule.ts";

function foundIn(fields: Fields, names: readonly string[], part: "request" | "response"): Found[] {
  return names
    .filter((it) => {
      const value = fields.get(it.toLowerCase());
      return value !== undefined && parseDate(value) === undefined;
    })
    .map((field) => ({
      message: `${field} is no date that HTTP knows.`,
      fix: "Write it like Sun, 06 Nov 1994 08:49:37 GMT.",
      field,
      part,
    }));
}

export const httpDateUnparseable: Rule = {
  id: "http-date-unparseable",
  severity: "error",
  cite: "RFC 9110 5.6.7, 2.2",
  title: "A date that cannot be read",
  find: ({ request, response }) => [
    ...foundIn(request.fields, ["If-Modified-Since", "If-Unmodified-Since"], "request"),
    ...foundIn(response.fields, ["Date", "Last-Modified"], "response"),
  ],
  bad: [
    "GET /\n---\n200\nLast-Modified: 2026-03-10T08:00:00Z\nContent-Type: text/plain\n\nx",
    "GET /\nIf-Modified-Since: yesterday\n---\n204",
    "GET /\n---\n204\nDate: Tue, 10 Mar 2026 08:00:00 CET",
  ],
  good: [
    "GET /\n---\n200\nLast-Modified: Sunday, 06-Nov-94 08:49:37 GMT\nContent-Type: text/plain\n\nx",
  ],
};
