import type { HarEntry } from "./har.ts";

/** Octets that one entry may have: no more are kept. */
const largest = 64 * 1024 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;
const end = 0x5d;

/**
 * The entries of a HAR as they come, so that no more than one of them is in memory: what stands between the braces of
 * `"entries": [` is read piece by piece.
 *
 * @throws {SyntaxError} where it breaks off or an entry is no JSON, with the octet; everything before it has come
 * @throws {RangeError} for an entry of more than 64 MiB
 */
export async function* harEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<HarEntry> {
  /** What is kept of the chunks so far, from the octet `at` of the whole on. */
  let kept: Uint8Array = new Uint8Array(0);
  let at = 0;
  let i = 0;
  let isWithin = false;
  let isOver = false;
  let depth = 0;
  let begin = -1;
  let isText = false;
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    if (isOver) continue;
    kept = kept.length === 0 ? chunk : joined(kept, chunk);
    if (!isWithin) {
      const found = entriesIn(kept, decoder);
      if (found === undefined) {
        // Its name may be cut in two.
        const rest = Math.min(kept.length, 64);
        at += kept.length - rest;
        kept = kept.subarray(kept.length - rest);
        continue;
      }
      isWithin = true;
      i = found;
    }
    for (; i < kept.length; i++) {
      const octet = kept[i] as number;
      if (isText) {
        if (octet === backslash) i++;
        else if (octet === quote) isText = false;
      } else if (octet === quote) isText = true;
      else if (octet === open) {
        if (depth++ === 0) begin = i;
      } else if (octet === close) {
        if (--depth > 0) continue;
        yield entryOf(decoder.decode(kept.subarray(begin, i + 1)), at + begin);
        begin = -1;
      } else if (octet === end && depth === 0) {
        isOver = true;
        break;
      }
    }
    const from = begin === -1 ? Math.min(i, kept.length) : begin;
    if (kept.length - from > largest) {
      throw new RangeError(`The entry at octet ${at + from} has more than ${largest} octets.`);
    }
    at += from;
    i -= from;
    kept = kept.subarray(from);
    if (begin !== -1) begin = 0;
  }
  if (!isOver) {
    throw new SyntaxError(
      isWithin
        ? `The HAR breaks off at octet ${at + kept.length}, within ${depth === 0 ? "its entries" : "an entry"}.`
        : "There are no entries, which a HAR has.",
    );
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Where the entries begin; `undefined` where that has not come yet. */
function entriesIn(octets: Uint8Array, decoder: TextDecoder): number | undefined {
  const match = /"entries"\s*:\s*\[/.exec(decoder.decode(octets));
  if (match === null) return undefined;
  return new TextEncoder().encode(decoder.decode(octets).slice(0, match.index + match[0].length))
    .length;
}

function entryOf(text: string, at: number): HarEntry {
  try {
    return JSON.parse(text) as HarEntry;
  } catch (error) {
    throw new SyntaxError(`The entry at octet ${at} is no JSON: ${(error as Error).message}`);
  }
}
