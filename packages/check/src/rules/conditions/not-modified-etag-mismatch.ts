import { code } from "@verdict/codes";
import { ifNoneMatchHolds, parseETag, parseIfNoneMatch } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const notModifiedEtagMismatch: Rule = {
  id: "not-modified-etag-mismatch",
  severity: "error",
  cite: "RFC 9110 13.1.2, 13.2.2",
  title: "A 304 for a state that the client has not",
  statuses: only(code.NOT_MODIFIED),
  field: "etag",
  asked: "if-none-match",
  find: ({ request, response }) => {
    const tag = parseETag(response.fields.get("etag") ?? "");
    const condition = parseIfNoneMatch(request.fields.get("if-none-match") ?? "");
    return tag === undefined || condition === undefined || !ifNoneMatchHolds(condition, tag, true)
      ? undefined
      : {
          message:
            "The state has a tag that the request does not name: the client has another one.",
          fix: "Send 200 with the content.",
          field: "ETag",
          expected: code.OK,
        };
  },
  bad: ['GET /\nIf-None-Match: "a", "b"\n---\n304\nETag: "c"'],
  good: [
    'GET /\nIf-None-Match: W/"a"\n---\n304\nETag: "a"',
    'GET /\nIf-None-Match: *\n---\n304\nETag: "a"',
  ],
};
