import { parseDate } from "@verdict/fields";
import type { Fields } from "../../fields.ts";
import { both, type Found, type Rule } from "../../rule.ts";

const asked = [
  ["If-Modified-Since", "if-modified-since"],
  ["If-Unmodified-Since", "if-unmodified-since"],
] as const;
const answered = [
  ["Date", "date"],
  ["Last-Modified", "last-modified"],
] as const;

function foundIn(
  fields: Fields,
  names: readonly (readonly [name: string, key: string])[],
  part: "request" | "response",
): Found[] | undefined {
  let all: Found[] | undefined;
  for (const [field, key] of names) {
    const value = fields.get(key);
    if (value === undefined || parseDate(value) !== undefined) continue;
    all ??= [];
    all.push({
      message: `${field} is no date that HTTP knows.`,
      fix: "Write it like Sun, 06 Nov 1994 08:49:37 GMT.",
      field,
      part,
    });
  }
  return all;
}

export const httpDateUnparseable: Rule = {
  id: "http-date-unparseable",
  severity: "error",
  cite: "RFC 9110 5.6.7, 2.2",
  title: "A date that cannot be read",
  find: ({ request, response }) =>
    both(foundIn(request.fields, asked, "request"), foundIn(response.fields, answered, "response")),
  bad: [
    "GET /\n---\n200\nLast-Modified: 2026-03-10T08:00:00Z\nContent-Type: text/plain\n\nx",
    "GET /\nIf-Modified-Since: yesterday\n---\n204",
    "GET /\n---\n204\nDate: Tue, 10 Mar 2026 08:00:00 CET",
  ],
  good: [
    "GET /\n---\n200\nLast-Modified: Sunday, 06-Nov-94 08:49:37 GMT\nContent-Type: text/plain\n\nx",
  ],
};
