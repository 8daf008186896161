import { code } from "@verdict/codes";
import { ifNoneMatchHolds, parseETag, parseIfNoneMatch } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { isRetrieval } from "./conditions.ts";

export const ifNoneMatchIgnored: Rule = {
  id: "if-none-match-ignored",
  severity: "error",
  cite: "RFC 9110 13.1.2",
  title: "Content that the client has",
  statuses: only(code.OK, code.PARTIAL_CONTENT),
  asked: "if-none-match",
  find: ({ request, response }) => {
    if (!isRetrieval(request.method)) return undefined;
    const tag = parseETag(response.fields.get("etag") ?? "");
    const condition = parseIfNoneMatch(request.fields.get("if-none-match") ?? "");
    if (condition === undefined || (tag === undefined && condition !== "*")) return undefined;
    return ifNoneMatchHolds(condition, tag, true)
      ? undefined
      : {
          message: "The request names the tag of this very state: the client has it.",
          fix: "Send 304 without content.",
          field: "If-None-Match",
          expected: code.NOT_MODIFIED,
        };
  },
  bad: ['GET /\nIf-None-Match: W/"a"\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx'],
  good: [
    'GET /\nIf-None-Match: "a"\n---\n200\nETag: "b"\nContent-Type: text/plain\n\nx',
    'POST /\nIf-None-Match: "a"\n\nx\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx',
  ],
};
