import { type Content, isSliceable, type Sliceable, type Stream } from "./sliceable.ts";

const utf8 = new TextEncoder();

/** Text as UTF-8; octets as they are. */
export function octetsOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? utf8.encode(content) : content;
}

/** Octets that text takes in UTF-8. */
export function byteLength(text: string): number {
  return typeof Buffer === "function" ? Buffer.byteLength(text) : utf8.encode(text).length;
}

/** Size in octets; `undefined` for a stream. */
export function sizeOf(content: Content): number | undefined {
  if (typeof content === "string") return byteLength(content);
  if (content instanceof Uint8Array) return content.length;
  return isSliceable(content) ? content.size : undefined;
}

/** Any content piece by piece. */
export function streamOf(content: Content): ReadableStream<Uint8Array> {
  if (typeof content === "string" || content instanceof Uint8Array) {
    return new Blob([octetsOf(content) as Uint8Array<ArrayBuffer>]).stream();
  }
  if (isSliceable(content)) return content.stream();
  if (content instanceof ReadableStream) return content;
  return streamFrom(content);
}

/** All octets of a stream, or `"too-large"` where they are more than `limit`: the rest is not looked at then. */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | "too-large"> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, size);
    size += value.length;
    if (size > limit) {
      // Whether the rest can be called off is nobody's concern here.
      reader.cancel().catch(() => undefined);
      return "too-large";
    }
    pieces.push(value);
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part of content of known size: from `first` up to and with `last`. */
export function part(
  content: Uint8Array | Sliceable,
  first: number,
  last: number,
): Uint8Array | Sliceable {
  return content instanceof Uint8Array
    ? content.subarray(first, last + 1)
    : content.slice(first, last + 1);
}

/** Pieces of text or octets as a stream that is read no faster than it is wanted, and stopped when nobody wants it. */
function streamFrom(pieces: Exclude<Stream, ReadableStream>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else if (value.length > 0) controller.enqueue(octetsOf(value));
      else await this.pull?.(controller);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
