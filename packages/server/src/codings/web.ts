import type { Coding } from "../coding.ts";
import { collect } from "../streams.ts";

/**
 * The content coding `gzip` (RFC 9110 8.4.1.3) with what every runtime of fetch has. Node has better in
 * `@verdict/server/codings`: levels, threads, and codings beside these two.
 *
 * Content of several members, one after the other, is malformed where the runtime does not undo more than one.
 *
 * @example resource("/report", { codings: [gzip()], load, offer })
 */
export function gzip(): Coding {
  return codingOf("gzip");
}

/**
 * The content coding `deflate`, the zlib format (RFC 9110 8.4.1.2), with what every runtime of fetch has. For clients
 * that cannot undo gzip.
 *
 * @example resource("/report", { codings: [gzip(), deflate()], load, offer })
 */
export function deflate(): Coding {
  return codingOf("deflate");
}

function codingOf(name: "gzip" | "deflate"): Coding {
  return {
    name,
    encode: async (content) =>
      (await collect(inPieces(content, content.length).pipeThrough(coder(name)))) as Uint8Array,
    encodeStream: (content) => content.pipeThrough(coder(name)),
    async decode(content, limit) {
      try {
        return await collect(inPieces(content, piece).pipeThrough(decoder(name)), limit);
      } catch {
        return "malformed";
      }
    },
  };
}

/**
 * Octets that are given to a decoder at once. It may put all that comes of them into its queue: these expand to a
 * megabyte at most, whatever the limit.
 */
const piece = 1024;

type Octets = ReadableWritablePair<Uint8Array, Uint8Array>;

// Their declarations ask for octets in memory that is not shared, which is all there is here.
function coder(name: "gzip" | "deflate"): Octets {
  return new CompressionStream(name) as unknown as Octets;
}

function decoder(name: "gzip" | "deflate"): Octets {
  return new DecompressionStream(name) as unknown as Octets;
}

/** Content as a stream that gives the next piece when it is asked for. */
function inPieces(content: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at < content.length) controller.enqueue(content.subarray(at, at + size));
        else controller.close();
        at += size;
      },
    },
    { highWaterMark: 0 },
  );
}
