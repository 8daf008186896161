import { code } from "@verdict/codes";
import { parseDate } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { isRetrieval } from "./conditions.ts";

export const ifModifiedSinceIgnored: Rule = {
  id: "if-modified-since-ignored",
  severity: "warning",
  cite: "RFC 9110 13.1.3",
  title: "Content that has not changed",
  statuses: only(code.OK),
  field: "last-modified",
  asked: "if-modified-since",
  find: ({ request, response }) => {
    // If-None-Match takes its place.
    if (!isRetrieval(request.method) || request.fields.has("if-none-match")) return undefined;
    const since = parseDate(request.fields.get("if-modified-since") ?? "");
    const modified = parseDate(response.fields.get("last-modified") ?? "");
    return since === undefined || modified === undefined || modified > since
      ? undefined
      : {
          message: "It has not been modified since the time that the request names.",
          fix: "Send 304 without content.",
          field: "If-Modified-Since",
          expected: code.NOT_MODIFIED,
        };
  },
  bad: [
    "GET /\nIf-Modified-Since: Tue, 10 Mar 2026 08:00:00 GMT\n---\n200\nLast-Modified: Tue, 10 Mar 2026 08:00:00 GMT\nContent-Type: text/plain\n\nx",
  ],
  good: [
    'GET /\nIf-None-Match: "b"\nIf-Modified-Since: Tue, 10 Mar 2026 08:00:00 GMT\n---\n200\nETag: "a"\nLast-Modified: Tue, 10 Mar 2026 08:00:00 GMT\nContent-Type: text/plain\n\nx',
  ],
};
