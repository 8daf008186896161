import { parseContentEncoding, parseETag } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import { isSameUri, isWhole } from "./state.ts";

/** Two wholes of the same resource, with their places. */
export interface Wholes {
  readonly one: Exchange;
  readonly other: Exchange;
  readonly from: number;
  readonly at: number;
}

/**
 * All pairs of wholes of the same resource.
 *
 * @param isOne what counts as one
 */
export function wholesIn(exchanges: readonly Exchange[], isOne = isWhole): Wholes[] {
  const pairs: Wholes[] = [];
  for (const [at, other] of exchanges.entries()) {
    if (!isOne(other)) continue;
    for (let i = 0; i < at; i++) {
      const one = exchanges[i] as Exchange;
      if (isOne(one) && isSameUri(one, other)) pairs.push({ one, other, from: i, at });
    }
  }
  return pairs;
}

/** The strong tag that both have; `undefined` where they have none, or not the same. */
export function sharedTag(one: Exchange, other: Exchange): string | undefined {
  const value = one.response.fields.get("etag");
  const tag = value === undefined ? undefined : parseETag(value);
  return tag === undefined || tag.weak || value !== other.response.fields.get("etag")
    ? undefined
    : value;
}

/** The codings of a content, by their present names; `identity` where there is none. */
export function codingOf({ response }: Exchange): string {
  const value = response.fields.get("content-encoding") ?? "";
  const codings = parseContentEncoding(value)?.filter((it) => it !== "identity") ?? [value];
  return codings.length === 0 ? "identity" : codings.join(", ");
}
