import { type ByteRange, formatContentRange } from "@verdict/fields";
import type { Made } from "./made.ts";
import type { Sliceable } from "./sliceable.ts";
import { joined, octetsOf, part, sizeOf, streamOf } from "./streams.ts";

/** The ranges of a representation: one as it is, several as parts with a boundary between them (RFC 9110 14.6, 15.3.7). */
export function rangesOf(
  whole: Uint8Array | Sliceable,
  ranges: readonly ByteRange[],
  type: string,
): Made {
  const [only] = ranges;
  if (ranges.length === 1 && only !== undefined) {
    return { content: part(whole, only.first, only.last) };
  }
  const length = sizeOf(whole) ?? 0;
  // Content may hold any boundary that can be guessed, so each answer has its own (RFC 2046 5.1.1).
  const boundary = crypto.randomUUID();
  const pieces = ranges.flatMap(({ first, last }) => {
    const range = formatContentRange({ kind: "part", unit: "bytes", first, last, length });
    return [
      octetsOf(`--${boundary}\r\nContent-Type: ${type}\r\nContent-Range: ${range}\r\n\r\n`),
      part(whole, first, last),
      octetsOf("\r\n"),
    ];
  });
  pieces.push(octetsOf(`--${boundary}--\r\n`));
  const size = pieces.reduce((sum, piece) => sum + (sizeOf(piece) ?? 0), 0);
  return whole instanceof Uint8Array
    ? { content: joined(pieces as Uint8Array[], size), boundary }
    : { content: oneAfterAnother(pieces), boundary, size };
}

async function* oneAfterAnother(
  pieces: readonly (Uint8Array | Sliceable)[],
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else yield* streamOf(piece);
  }
}
