import { parseDate } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const expiresUnparseable: Rule = {
  id: "expires-unparseable",
  severity: "warning",
  cite: "RFC 9111 5.3",
  title: "An Expires that is no date",
  field: "expires",
  find: ({ response: { fields } }) =>
    parseDate(fields.get("expires") ?? "") !== undefined
      ? undefined
      : {
          message: "Expires is no date; caches take it as expired.",
          fix: "Send Cache-Control: max-age=0 or no-store, which say so themselves.",
          field: "Expires",
        },
  bad: ["GET /\n---\n200\nExpires: 0\nContent-Type: text/plain\n\nx"],
  good: ["GET /\n---\n200\nExpires: Tue, 10 Mar 2026 10:00:00 GMT\nContent-Type: text/plain\n\nx"],
};
