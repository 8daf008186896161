import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { factsOf } from "../../said.ts";
import { endsWithHead } from "./content-length-forbidden.ts";

export const missingContentType: Rule = {
  id: "missing-content-type",
  severity: "warning",
  cite: "RFC 9110 8.3",
  title: "Content that does not say what it is",
  find: ({ request: { method, fields: asked }, response: { status, fields, content } }) =>
    content === undefined ||
    content.length === 0 ||
    method === "HEAD" ||
    (fields.get("content-type") ?? "").trim() !== "" ||
    // With If-Range the client has it (RFC 9110 15.3.7).
    (status === code.PARTIAL_CONTENT && asked.has("if-range")) ||
    // What must not be there need not say what it is.
    factsOf(status)?.contentAllowed === false ||
    endsWithHead(method, status)
      ? undefined
      : {
          message: "The content does not say what it is; clients guess.",
          fix: "Send Content-Type.",
          field: "Content-Type",
        },
  bad: ["GET /\n---\n200\n\nhello", "GET /\n---\n200\nContent-Type:\n\nhello"],
  good: [
    'GET /\nRange: bytes=0-1\nIf-Range: "a"\n---\n206\nETag: "a"\nContent-Range: bytes 0-1/9\n\nab',
    "GET /\n---\n204",
    "GET /\n---\n200\nContent-Length: 0",
    "DELETE /\n---\n204\n\ngone",
    "CONNECT a:1\nHost: a:1\n---\n200\n\nwhat the tunnel brings",
  ],
};
