import { code } from "@verdict/codes";
import { latin1, latin1Bytes } from "@verdict/fields";
import type { Exchange, Response } from "../../exchange.ts";
import { readRange, type WrittenRange, writtenRange } from "../ranges/content-range.ts";
import { multipartOf, partsOf } from "../ranges/multipart.ts";
import { isSameUri, isWhole } from "./state.ts";
import { sharedTag } from "./wholes.ts";

/** A part, and the whole with the same strong tag. */
export interface PartOf {
  readonly range: WrittenRange;
  /** `undefined` where they did not come. */
  readonly octets: Uint8Array | undefined;
  readonly whole: Exchange;
  readonly at: number;
}

export function partsIn(exchanges: readonly Exchange[]): PartOf[] {
  const all: PartOf[] = [];
  for (const [at, part] of exchanges.entries()) {
    if (part.response.status !== code.PARTIAL_CONTENT) continue;
    const whole = exchanges.find(
      (it) =>
        isWhole(it) &&
        isSameUri(it, part) &&
        sharedTag(it, part) !== undefined &&
        it.response.fields.get("content-encoding") === part.response.fields.get("content-encoding"),
    );
    if (whole === undefined) continue;
    for (const { range, octets } of rangesOf(part.response))
      if (range?.unit === "bytes" && range.first !== undefined)
        all.push({ range, octets, whole, at });
  }
  return all;
}

/** The ranges of a 206 with their octets: one, or several in a multipart content. */
function rangesOf(response: Response): readonly {
  readonly range: WrittenRange | undefined;
  readonly octets: Uint8Array | undefined;
}[] {
  const { content, fields } = response;
  const multipart = multipartOf(response);
  if (multipart === undefined) return [{ range: writtenRange(fields), octets: content?.octets }];
  if (content === undefined || multipart.boundary === undefined) return [];
  // An octet a character, so that nothing is lost on the way.
  return partsOf(latin1(content.octets), multipart.boundary).map(({ head, body }) => ({
    range: readRange(/^content-range:[ \t]*(.*?)[ \t]*$/im.exec(head)?.[1] ?? ""),
    octets: latin1Bytes(body),
  }));
}
