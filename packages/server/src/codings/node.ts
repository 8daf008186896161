import { pipeline, Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
// As one object: a Node without zstd has no such names to import.
import * as zlib from "node:zlib";
import type { Awaitable } from "../awaitable.ts";
import type { Coding } from "../coding.ts";
import { frameEnds } from "./zstd-frames.ts";

/**
 * The content coding `gzip` (RFC 9110 8.4.1.3), which every client undoes.
 *
 * @param options `level` from 1, the fastest, to 9, the smallest; 6 by default
 * @throws {RangeError} when the level is none of these
 * @example resource("/report", { codings: [br(), gzip()], load, offer })
 */
export function gzip({ level = 6 }: { readonly level?: number } = {}): Coding {
  checkLevel("gzip", "level", level, 1, 9);
  const flush = zlib.constants.Z_SYNC_FLUSH;
  return codingOf({
    name: "gzip",
    encode: oneShot(zlib.gzipSync, zlib.gzip, () => ({ level })),
    stream: () => zlib.createGzip({ level, flush }),
    decode: oneShot(zlib.gunzipSync, zlib.gunzip, limited),
  });
}

/**
 * The content coding `deflate`: the zlib format (RFC 9110 8.4.1.2), without those clients that leave its wrapper off.
 * For clients that cannot undo any other.
 *
 * @param options `level` from 1, the fastest, to 9, the smallest; 6 by default
 * @throws {RangeError} when the level is none of these
 * @example resource("/report", { codings: [gzip(), deflate()], load, offer })
 */
export function deflate({ level = 6 }: { readonly level?: number } = {}): Coding {
  checkLevel("deflate", "level", level, 1, 9);
  const flush = zlib.constants.Z_SYNC_FLUSH;
  return codingOf({
    name: "deflate",
    encode: oneShot(zlib.deflateSync, zlib.deflate, () => ({ level })),
    stream: () => zlib.createDeflate({ level, flush }),
    decode: oneShot(zlib.inflateSync, zlib.inflate, limited),
  });
}

/**
 * The content coding `br`: Brotli (RFC 7932), the smallest for text.
 *
 * @param options `quality` from 0, the fastest, to 11, the smallest, which is for content that is coded once and sent
 *   often; 4 by default, which is as fast as gzip and smaller
 * @throws {RangeError} when the quality is none of these
 * @example resource("/report", { codings: [br(), gzip()], load, offer })
 */
export function br({ quality = 4 }: { readonly quality?: number } = {}): Coding {
  checkLevel("br", "quality", quality, 0, 11);
  const {
    BROTLI_PARAM_QUALITY: byQuality,
    BROTLI_PARAM_SIZE_HINT: bySize,
    BROTLI_OPERATION_FLUSH: flush,
  } = zlib.constants;
  return codingOf({
    name: "br",
    encode: oneShot(zlib.brotliCompressSync, zlib.brotliCompress, (size) => ({
      params: { [byQuality]: quality, [bySize]: size },
    })),
    stream: () => zlib.createBrotliCompress({ flush, params: { [byQuality]: quality } }),
    decode: oneShot(zlib.brotliDecompressSync, zlib.brotliDecompress, limited),
  });
}

/**
 * The content coding `zstd` (RFC 8878), nearly as small as Brotli and faster. Content whose window is larger than 8 MiB
 * is malformed, as RFC 9659 has it.
 *
 * @param options `level` from 1, the fastest, to 19, the smallest; 3 by default
 * @throws {RangeError} when the level is none of these
 * @throws {TypeError} where this Node has no zstd
 * @example resource("/report", { codings: [zstd(), gzip()], load, offer })
 */
export function zstd({ level = 3 }: { readonly level?: number } = {}): Coding {
  checkLevel("zstd", "level", level, 1, 19);
  if (typeof zlib.zstdCompress !== "function") {
    throw new TypeError(
      `Node ${process.versions.node} has no zstd. Use Node 22.15 or later, or take zstd() off codings; br() and gzip() are in every Node.`,
    );
  }
  const {
    ZSTD_c_compressionLevel: byLevel,
    ZSTD_c_windowLog: byWindow,
    ZSTD_d_windowLogMax: byLargest,
    ZSTD_e_flush: flush,
  } = zlib.constants;
  const params = { [byLevel]: level, [byWindow]: windowLog };
  return codingOf({
    name: "zstd",
    encode: oneShot(zlib.zstdCompressSync, zlib.zstdCompress, (size) => ({
      // For small content the coder picks a smaller window itself.
      params: size < 2 ** windowLog ? { [byLevel]: level } : params,
      pledgedSrcSize: size,
    })),
    stream: () => zlib.createZstdCompress({ flush, params }),
    decode: oneShot(zlib.zstdDecompressSync, zlib.zstdDecompress, (limit) => ({
      ...limited(limit),
      params: { [byLargest]: windowLog },
    })),
    ends: (content) => frameEnds(content, mostFrames),
  });
}

/** 8 MiB, the largest window that whoever undoes zstd has to have room for (RFC 9659 3). */
const windowLog = 23;

/** Frames that zstd content may be made of; each costs a decoder of its own, and a frame of nothing has nine octets. */
const mostFrames = 256;

/**
 * Octets up to which content is coded at once: the way to a thread and back takes longer than the work, so a server does
 * more of it and the others wait no longer.
 */
const atOnce = 8 * 1024;

/** What may be undone at once, in octets before and after; few octets can expand to very many. */
const undoneAtOnce = { content: 1024, result: 64 * 1024 };

type Options = Readonly<Record<string, unknown>>;

/** One direction of a coding, at once and in a thread, with the options for a size. */
interface OneShot {
  readonly now: (content: Uint8Array, size: number) => Undone;
  readonly later: (content: Uint8Array, size: number) => Promise<Undone>;
}

/** A result, and how much of the content it was made of. */
interface Undone {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** What node:zlib has of one direction. Its declarations do not know what `info` gives. */
type Now = (content: Uint8Array, options: never) => unknown;
type Later = (
  content: Uint8Array,
  options: never,
  done: (error: Error | null, result: never) => void,
) => void;

function oneShot(now: Now, later: Later, optionsFor: (size: number) => Options): OneShot {
  const withInfo = (size: number): never => ({ ...optionsFor(size), info: true }) as never;
  return {
    now: (content, size) => now(content, withInfo(size)) as Undone,
    later: (content, size) =>
      new Promise((resolve, reject) => {
        later(content, withInfo(size), (error, result: Undone) =>
          error === null ? resolve(result) : reject(error),
        );
      }),
  };
}

function limited(limit: number): Options {
  // Nothing at all is no limit that node:zlib knows.
  return { maxOutputLength: Math.max(1, limit) };
}

interface Parts {
  readonly name: string;
  readonly encode: OneShot;
  readonly stream: () => NodeJS.ReadWriteStream & Readable;
  readonly decode: OneShot;
  /** Where each of its pieces ends, where node:zlib undoes one at a time; `undefined` when it is malformed. */
  readonly ends?: (content: Uint8Array) => readonly number[] | undefined;
}

function codingOf({ name, encode, stream, decode, ends = theEnd }: Parts): Coding {
  return {
    name,
    encode: (content) =>
      content.length <= atOnce
        ? encode.now(content, content.length).buffer
        : encode.later(content, content.length).then((it) => it.buffer),
    encodeStream: (content) => {
      const engine = stream();
      const source = Readable.fromWeb(content as NodeReadableStream);
      // Whichever side breaks takes the other along.
      pipeline(source, engine, () => undefined);
      return Readable.toWeb(engine) as ReadableStream<Uint8Array>;
    },
    decode: (content, limit) => {
      const places = ends(content);
      return places === undefined ? "malformed" : undo(decode, places, content, limit);
    },
  };
}

function theEnd(content: Uint8Array): readonly number[] {
  return [content.length];
}

type Decoded = Uint8Array | "too-large" | "malformed";

function undo(
  decode: OneShot,
  ends: readonly number[],
  content: Uint8Array,
  limit: number,
): Awaitable<Decoded> {
  if (ends.length === 1 && content.length <= undoneAtOnce.content) {
    const most = Math.min(limit, undoneAtOnce.result);
    const it = undone(
      attempt(() => decode.now(content, most)),
      content,
      most,
    );
    // More to do than others should wait for is done in a thread.
    if (it !== "too-large" || most === limit) return it;
  }
  return undoLater(decode, ends, content, limit);
}

async function undoLater(
  decode: OneShot,
  ends: readonly number[],
  content: Uint8Array,
  limit: number,
): Promise<Decoded> {
  const pieces: Uint8Array[] = [];
  let at = 0;
  let left = limit;
  for (const end of ends) {
    const one = content.subarray(at, end);
    const it = undone(await decode.later(one, left).catch(asError), one, left);
    if (typeof it === "string") return it;
    pieces.push(it);
    left -= it.length;
    at = end;
  }
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

function attempt(decode: () => Undone): Undone | Error {
  try {
    return decode();
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error as Error;
}

/** What came of undoing content. */
function undone(made: Undone | Error, content: Uint8Array, limit: number): Decoded {
  if (made instanceof Error) {
    const { code } = made as NodeJS.ErrnoException;
    return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "malformed";
  }
  // node:zlib passes over what stands behind the end.
  if (made.engine.bytesWritten !== content.length) return "malformed";
  return made.buffer.length > limit ? "too-large" : made.buffer;
}

function checkLevel(name: string, what: string, level: number, least: number, most: number): void {
  if (Number.isInteger(level) && level >= least && level <= most) return;
  throw new RangeError(
    `${name} has no ${what} ${level}; give it an integer from ${least} to ${most}.`,
  );
}
