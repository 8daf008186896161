import { code, isSafe, isSuccess } from "@verdict/codes";
import { ifMatchHolds, parseETag, parseIfMatch } from "@verdict/fields";
import type { SequenceRule } from "../../rule.ts";
import { aroundOf } from "./before-and-after.ts";
import { differs, isSameUri, isWhole, mayHaveChanged } from "./state.ts";

export const seqIfMatchIgnored: SequenceRule = {
  id: "seq-if-match-ignored",
  severity: "error",
  cite: "RFC 9110 13.1.1",
  title: "A change in spite of If-Match",
  findIn: (exchanges) =>
    exchanges.flatMap((change, at) => {
      const { request, response } = change;
      const value = request.fields.get("if-match");
      if (value === undefined || isSafe(request.method) || !isSuccess(response.status)) return [];
      const condition = parseIfMatch(value);
      const i = exchanges.slice(0, at).findLastIndex((it) => isSameUri(it, change) && isWhole(it));
      const tag = parseETag(exchanges[i]?.response.fields.get("etag") ?? "");
      if (condition === undefined || tag === undefined || mayHaveChanged(exchanges, i, at))
        return [];
      if (ifMatchHolds(condition, tag, true)) return [];
      const around = aroundOf(exchanges, at);
      // It may have been done before, so that there was nothing left to do.
      if (around !== undefined && !differs(around.before, around.after)) return [];
      return [
        {
          message:
            "If-Match names another state than the current one, and the change was made all the same.",
          fix: "Send 412 and change nothing.",
          field: "If-Match",
          exchange: at,
          expected: code.PRECONDITION_FAILED,
          ...(around === undefined ? { severity: "warning" as const } : {}),
        },
      ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n204\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny',
  ],
  good: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "1"\n\ny\n---\n204',
  ],
};
