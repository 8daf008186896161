import { parseETag } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const badEtag: Rule = {
  id: "bad-etag",
  severity: "error",
  cite: "RFC 9110 8.8.3",
  title: "An ETag that is none",
  field: "etag",
  find: ({ response: { fields } }) =>
    // Several lines are one list, which no entity tag is.
    parseETag(fields.get("etag") ?? "") !== undefined
      ? undefined
      : {
          message:
            "ETag is no entity tag: it stands between quotes, with W/ before them where it is weak.",
          fix: 'Write it like "abc" or W/"abc".',
          field: "ETag",
        },
  bad: [
    "GET /\n---\n200\nETag: abc\nContent-Type: text/plain\n\nx",
    'GET /\n---\n200\nETag: w/"abc"\nContent-Type: text/plain\n\nx',
    'GET /\n---\n200\nETag: "a"\nETag: "b"\nContent-Type: text/plain\n\nx',
  ],
  good: ['GET /\n---\n200\nETag: W/""\nContent-Type: text/plain\n\nx'],
};
