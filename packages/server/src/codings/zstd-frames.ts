/**
 * The frames of zstd content (RFC 8878 3.1), by their headers alone: where each ends, without undoing it. A decoder that
 * is given too little of one waits for more, and not every Node says so.
 */

const magic = 0xfd2fb528;
/** The last four bits count. */
const skippable = 0x184d2a5;

/** Octets of the dictionary id and of the content size, by the flags that tell. */
const idSizes = [0, 1, 2, 4] as const;
const contentSizes = [0, 2, 4, 8] as const;

const rle = 1;
const reserved = 3;

/**
 * Where each frame ends, in order.
 *
 * @returns `undefined` when the content is no frames, breaks off within one, has something else behind them, or has more
 *   than `most`
 * @example frameEnds(content, 1); // [content.length] for content that is one frame
 */
export function frameEnds(content: Uint8Array, most: number): readonly number[] | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const ends: number[] = [];
  let at = 0;
  do {
    const end = ends.length < most ? frameEnd(view, at) : undefined;
    if (end === undefined || end > view.byteLength) return undefined;
    ends.push(end);
    at = end;
  } while (at < view.byteLength);
  return ends;
}

function frameEnd(view: DataView, start: number): number | undefined {
  if (start + 4 > view.byteLength) return undefined;
  const first = view.getUint32(start, true);
  if (first >>> 4 === skippable) {
    return start + 8 > view.byteLength ? undefined : start + 8 + view.getUint32(start + 4, true);
  }
  if (first !== magic || start + 5 > view.byteLength) return undefined;
  const flags = view.getUint8(start + 4);
  const isSingle = (flags & 0x20) !== 0;
  const hasChecksum = (flags & 0x04) !== 0;
  const sizeFlag = flags >>> 6;
  const sizeOctets = sizeFlag === 0 && isSingle ? 1 : (contentSizes[sizeFlag] as number);
  const idOctets = idSizes[flags & 3] as number;
  let at = start + 5 + (isSingle ? 0 : 1) + idOctets + sizeOctets;
  for (;;) {
    if (at + 3 > view.byteLength) return undefined;
    const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    const kind = (header >>> 1) & 3;
    if (kind === reserved) return undefined;
    at += 3 + (kind === rle ? 1 : header >>> 3);
    if ((header & 1) === 1) return at + (hasChecksum ? 4 : 0);
  }
}
