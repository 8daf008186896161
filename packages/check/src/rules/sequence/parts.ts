import { code } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import { type WrittenRange, writtenRange } from "../ranges/content-range.ts";
import { multipartOf } from "../ranges/multipart.ts";
import { isSameUri, isWhole } from "./state.ts";
import { sharedTag } from "./wholes.ts";

/** A part, and the whole with the same strong tag. */
export interface PartOf {
  readonly part: Exchange;
  readonly range: WrittenRange;
  readonly whole: Exchange;
  readonly at: number;
}

export function partsIn(exchanges: readonly Exchange[]): PartOf[] {
  const all: PartOf[] = [];
  for (const [at, part] of exchanges.entries()) {
    if (part.response.status !== code.PARTIAL_CONTENT || multipartOf(part.response) !== undefined)
      continue;
    const range = writtenRange(part.response.fields);
    if (range?.unit !== "bytes" || range.first === undefined) continue;
    const whole = exchanges.find(
      (it) =>
        isWhole(it) &&
        isSameUri(it, part) &&
        sharedTag(it, part) !== undefined &&
        it.response.fields.get("content-encoding") === part.response.fields.get("content-encoding"),
    );
    if (whole !== undefined) all.push({ part, range, whole, at });
  }
  return all;
}
