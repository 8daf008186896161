import { code, forServer, isSuccess } from "@verdict/codes";
import { parseDate, parseETag, parseIfNoneMatch, weakEqual } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import { asksForTheSame, isSameUri, isWhole, mayHaveChanged } from "./state.ts";

/** What a status has to repeat of the 200 to the same request (RFC 9110 15.3.7, 15.4.5): the facts know. */
export function repeatedBy(status: number): readonly string[] {
  return (forServer(status)?.must ?? []).flatMap((it) =>
    it.when?.startsWith("if a 200") === true ? [it.name] : [],
  );
}

/** Whether the answer at a place is about the state that a whole before it shows. */
export function isOfSameState(whole: Exchange, { request, response }: Exchange): boolean {
  const tag = parseETag(whole.response.fields.get("etag") ?? "");
  const own = parseETag(response.fields.get("etag") ?? "");
  if (tag !== undefined && own !== undefined) return weakEqual(tag, own);
  const condition = parseIfNoneMatch(request.fields.get("if-none-match") ?? "");
  if (
    response.status === code.NOT_MODIFIED &&
    condition !== undefined &&
    request.fields.has("if-none-match")
  ) {
    return condition === "*" || (tag !== undefined && condition.some((it) => weakEqual(it, tag)));
  }
  const since = parseDate(request.fields.get("if-modified-since") ?? "");
  const modified = parseDate(whole.response.fields.get("last-modified") ?? "");
  if (response.status === code.NOT_MODIFIED)
    return since !== undefined && modified !== undefined && modified <= since;
  return true;
}

/** The 200 that came last before a place and shows the same state. */
export function wholeBefore(exchanges: readonly Exchange[], at: number): Exchange | undefined {
  const it = exchanges[at] as Exchange;
  for (let i = at - 1; i >= 0; i--) {
    const whole = exchanges[i] as Exchange;
    if (!isWhole(whole) && !(whole.request.method === "HEAD" && isSuccess(whole.response.status)))
      continue;
    if (!isSameUri(whole, it) || !asksForTheSame(whole, it)) continue;
    if (mayHaveChanged(exchanges, i, at) || !isOfSameState(whole, it)) return undefined;
    return whole;
  }
  return undefined;
}

/** What an answer had to repeat, and did not. */
export function missingIn(exchanges: readonly Exchange[], at: number): readonly string[] {
  const { response } = exchanges[at] as Exchange;
  const whole = wholeBefore(exchanges, at);
  if (whole === undefined) return [];
  return repeatedBy(response.status).filter((it) => {
    const name = it.toLowerCase();
    return whole.response.fields.has(name) && !response.fields.has(name);
  });
}
