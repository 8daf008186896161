import type { Rule } from "../../rule.ts";
import { answered, endsWithHead } from "./content-length-forbidden.ts";

export const transferEncodingForbidden: Rule = {
  id: "transfer-encoding-forbidden",
  severity: "error",
  cite: "RFC 9112 6.1",
  title: "Transfer-Encoding where there can be no content",
  field: "transfer-encoding",
  find: ({ request: { method }, response: { status } }) =>
    endsWithHead(method, status)
      ? {
          message: `${answered(method, status)} has no content that could be in chunks.`,
          fix: "Leave Transfer-Encoding out.",
          field: "Transfer-Encoding",
        }
      : undefined,
  bad: ["DELETE /a\n---\n204\nTransfer-Encoding: chunked"],
  good: ["GET /a\n---\n200\nTransfer-Encoding: chunked\nContent-Type: text/plain\n\nx"],
};
