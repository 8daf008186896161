import { code, isSafe, isSuccess } from "@verdict/codes";
import { type ETag, parseETag, parseVary } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import { isAbsent } from "./dead.ts";
import { isSameUri, mayHaveChanged, showsAsMuch } from "./state.ts";

/** The tag that the resource has, or none where nothing is there. */
export interface State {
  readonly tag: ETag | undefined;
}

/** What is known of the state before a change; `undefined` where that is nothing, or of another representation. */
export function stateBefore(exchanges: readonly Exchange[], at: number): State | undefined {
  const change = exchanges[at] as Exchange;
  const i = exchanges.findLastIndex((it, i) => i < at && isSameUri(it, change) && tells(it));
  const last = exchanges[i];
  if (last === undefined || mayHaveChanged(exchanges, i, at)) return undefined;
  if (isAbsent(last)) return showsAsMuch(change, last) ? { tag: undefined } : undefined;
  const value = last.response.fields.get("etag") ?? "";
  const tag = parseETag(value);
  if (tag === undefined || isChosen(last, change)) return undefined;
  // Of several representations each has a tag, and a change may name any of them.
  const hasOthers = exchanges.some(
    (it, j) =>
      j < i && isSameUri(it, change) && isTagged(it, value) && !mayHaveChanged(exchanges, j, at),
  );
  return hasOthers ? undefined : { tag };
}

/** Whether a representation was seen whose tag is another one. */
function isTagged({ request, response }: Exchange, tag: string): boolean {
  const other = response.fields.get("etag");
  return other !== undefined && other !== tag && isSafe(request.method);
}

function tells(it: Exchange): boolean {
  const { status } = it.response;
  return isSuccess(status) || status === code.NOT_MODIFIED || isAbsent(it);
}

/** Whether a tag may be of a representation that another request would not have been given. */
function isChosen({ request, response }: Exchange, other: Exchange): boolean {
  // What a POST or a DELETE sends is no representation of the target.
  if (!/^(?:GET|HEAD|PUT|PATCH)$/.test(request.method)) return true;
  if (response.fields.has("content-encoding")) return true;
  const vary = parseVary(response.fields.get("vary") ?? "") ?? [];
  return (
    vary === "*" ||
    vary.some(
      (it) => request.fields.get(it.toLowerCase()) !== other.request.fields.get(it.toLowerCase()),
    )
  );
}
