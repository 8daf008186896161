import { code, isSafe } from "@verdict/codes";
import {
  ifMatchHolds,
  ifUnmodifiedSinceHolds,
  parseDate,
  parseETag,
  parseIfMatch,
} from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { aroundOf, isWhatWasSent } from "./before-and-after.ts";
import { isAbsent } from "./dead.ts";
import { differs, isSameUri, isWhole } from "./state.ts";

const found = {
  message: "The condition failed, and the state is another one afterwards.",
  fix: "Ask the condition before anything is done.",
};

/** Whether the conditions of a change hold for a state that was seen, so that another one made them fail. */
function heldFor({ request }: Exchange, { response }: Exchange): boolean {
  const match = request.fields.get("if-match");
  if (match !== undefined) {
    const condition = parseIfMatch(match);
    const tag = parseETag(response.fields.get("etag") ?? "");
    return condition !== undefined && ifMatchHolds(condition, tag, true);
  }
  const since = parseDate(request.fields.get("if-unmodified-since") ?? "");
  const modified = parseDate(response.fields.get("last-modified") ?? "");
  return ifUnmodifiedSinceHolds(since, modified) === true;
}

export const seq412Applied: SequenceRule = {
  id: "seq-412-applied",
  severity: "error",
  cite: "RFC 9110 13.1.1, 13.1.2",
  title: "A 412 that changed something",
  findIn: (exchanges) =>
    exchanges.flatMap((change, at) => {
      if (change.response.status !== code.PRECONDITION_FAILED || isSafe(change.request.method))
        return [];
      const after = exchanges.slice(at + 1).find((it) => isSameUri(it, change));
      const isBefore = exchanges.slice(0, at).some((it) => isSameUri(it, change));
      // Nobody looked before; afterwards it is just what was sent.
      if (!isBefore && after !== undefined && isWhole(after) && isWhatWasSent(change, after))
        return [{ ...found, exchange: at, severity: "warning" as const }];
      const around = aroundOf(exchanges, at, { after: (it) => isWhole(it) || isAbsent(it) });
      if (around === undefined) return [];
      if (isAbsent(around.after))
        return change.request.method === "DELETE" && !heldFor(change, around.before)
          ? [{ ...found, exchange: at }]
          : [];
      if (!differs(around.before, around.after)) return [];
      if (isWhatWasSent(change, around.after)) return [{ ...found, exchange: at }];
      // Somebody else may have changed it: before this request where its condition held for what was seen.
      return heldFor(change, around.before)
        ? []
        : [{ ...found, exchange: at, severity: "warning" as const }];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny',
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nDELETE /a\nIf-Match: "0"\n---\n412\n===\nGET /a\n---\n404',
  ],
  good: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nGET /a\nIf-Match: "0"\n---\n412\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny',
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "1"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\nz',
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nDELETE /a\nIf-Match: "1"\n---\n412\n===\nGET /a\n---\n404',
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx',
  ],
};
