import { code, isSafe, isSuccess } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { isSameUri } from "./state.ts";

export const seqGoneCameBack: SequenceRule = {
  id: "seq-gone-came-back",
  severity: "info",
  cite: "RFC 9110 15.5.11",
  title: "What was gone for good is there again",
  findIn: (exchanges) =>
    exchanges.flatMap((gone, i) => {
      if (gone.response.status !== code.GONE) return [];
      for (let at = i + 1; at < exchanges.length; at++) {
        const it = exchanges[at] as typeof gone;
        if (!isSameUri(gone, it) || !isSuccess(it.response.status)) continue;
        // Somebody may have made it anew.
        if (!isSafe(it.request.method) || it.request.method === "OPTIONS") return [];
        return [
          {
            message: "It was gone, which is meant to be for good, and is there again.",
            fix: "Send 404 where it may come back.",
            exchange: i,
            expected: code.NOT_FOUND,
          },
        ];
      }
      return [];
    }),
  bad: ["GET /a\n---\n410\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx"],
  good: [
    "GET /a\n---\n410\n===\nPUT /a\n\nx\n---\n201\n===\nGET /a\n---\n200\nContent-Type: text/plain\n\nx",
  ],
};
