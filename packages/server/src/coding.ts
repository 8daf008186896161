import type { Awaitable } from "./awaitable.ts";

/** A content coding (RFC 9110 8.4.1). Those of Node are in `@verdict/server/codings`. */
export interface Coding {
  /** As registered: `gzip`, `br`, `zstd`. */
  readonly name: string;
  readonly encode: (content: Uint8Array) => Awaitable<Uint8Array>;
  /** Encode piece by piece; without it streams are sent as they are. */
  readonly encodeStream?: (content: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>;
  /**
   * Undo it. Content that expands to more than `limit` octets is too large, whatever its own size: the rest is not
   * looked at. What is not of this coding is malformed.
   */
  readonly decode: (
    content: Uint8Array,
    limit: number,
  ) => Awaitable<Uint8Array | "too-large" | "malformed">;
}
