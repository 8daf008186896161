import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const notModifiedUnconditional: Rule = {
  id: "not-modified-unconditional",
  severity: "error",
  cite: "RFC 9110 15.4.5, 13.2.2",
  title: "A 304 to a request without a condition",
  statuses: only(code.NOT_MODIFIED),
  find: ({ request: { fields } }) =>
    fields.has("if-none-match") || fields.has("if-modified-since")
      ? undefined
      : {
          message:
            "The client has nothing that could be unmodified: the request has no If-None-Match or If-Modified-Since.",
          fix: "Send 200 with the content.",
          expected: code.OK,
        },
  bad: [
    'GET /\n---\n304\nETag: "a"',
    'GET /\nIf-Range: "a"\nRange: bytes=0-1\n---\n304\nETag: "a"',
  ],
  good: ['GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"'],
};
