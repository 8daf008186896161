/**
 * Octets of known size that can be read from any place on: a Blob, or a file. Ranges are cut from it without reading
 * the rest.
 */
export interface Sliceable {
  /** In octets. */
  readonly size: number;
  /** The octets from `start` up to and without `end`, as Blob has it. */
  readonly slice: (start?: number, end?: number) => Sliceable;
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** What a representation can be made of. Of a stream nobody knows the size, so it is sent whole. */
export type Content =
  | string
  | Uint8Array
  | Sliceable
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** What is sent piece by piece. */
export type Stream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** Whether content is a {@link Sliceable}. */
export function isSliceable(it: unknown): it is Sliceable {
  const { size, slice, stream } = (it ?? {}) as Partial<Sliceable>;
  return typeof size === "number" && typeof slice === "function" && typeof stream === "function";
}

/** Whether content is sent piece by piece. */
export function isStream(it: unknown): it is Stream {
  return typeof it === "object" && it !== null && Symbol.asyncIterator in it;
}
