import { constants, type FileHandle, open, stat } from "node:fs/promises";
import type { Sliceable } from "../../sliceable.ts";
import { busy, type FsPolicy, fsProblem, noFile } from "../fs-problem.ts";
import { isSame, type Stamp, type Validators, validatorsOf } from "../stamp.ts";

/** A file that can be sent, whole or in parts; it is opened when it is read from, and closed again whatever happens. */
export interface FileContent extends Sliceable {
  /** Entity tag and date of its state, for `version`. */
  readonly version: Validators;
}

/** Octets read at once. */
const chunk = 128 * 1024;

/** Octets up to which a file is read in one piece. */
const atOnce = 64 * 1024;

// A pipe or a device would block, and a link that was put there since the path was resolved leads elsewhere.
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
const plainly = O_RDONLY | O_NONBLOCK;

/**
 * The content of a file, for the `offer` of any resource: ranges are cut from it without reading the rest. Where the file
 * changes while it is sent, the connection ends rather than mixing two states.
 *
 * @param path where the caller says: nothing of a request belongs into it unchecked
 * @throws {Problem} 404 where there is no file, 403 where it may not be read (404 with `hideForbidden`), 503 where too
 *   many files are open
 * @example offer: { "application/pdf": ({ id }) => fileOf(`/var/reports/${id}.pdf`) }
 */
export async function fileOf(path: string, policy: FsPolicy = {}): Promise<FileContent> {
  const stats = await mapped(policy, () => stat(path, { bigint: true }));
  if (!stats.isFile()) throw noFile();
  await mapped(policy, () => probe(path, plainly));
  return contentOf(path, stats, plainly, Date.now());
}

/** The content of a file that was found below a folder: no link is followed any more. */
export async function resolvedFile(
  path: string,
  stamp: Stamp,
  policy: FsPolicy,
  now: number,
): Promise<Sliceable | Uint8Array> {
  const flags = plainly | O_NOFOLLOW;
  if (stamp.size <= atOnce) return mapped(policy, () => readAtOnce(path, stamp, flags));
  await mapped(policy, () => probe(path, flags));
  return contentOf(path, stamp, flags, now);
}

/** The same where nothing of it will be read. */
export function unreadFile(path: string, stamp: Stamp, now: number): Sliceable {
  return contentOf(path, stamp, plainly | O_NOFOLLOW, now);
}

function contentOf(path: string, stamp: Stamp, flags: number, now: number): FileContent {
  const part = partOf({ path, stamp, flags }, 0, Number(stamp.size));
  return { ...part, version: validatorsOf([stamp], now) };
}

/** What goes wrong as the problem that a client is told. */
async function mapped<T>(policy: FsPolicy, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Changed) throw busy("The file changed while it was read.");
    throw fsProblem(error, policy) ?? noFile();
  }
}

/** Whether it can be opened: an answer has begun when it is opened to be sent. */
async function probe(path: string, flags: number): Promise<void> {
  await (await open(path, flags)).close();
}

/** A small file costs less when it is read in one piece, and whatever goes wrong shows before the answer begins. */
async function readAtOnce(path: string, stamp: Stamp, flags: number): Promise<Uint8Array> {
  const handle = await open(path, flags);
  try {
    const octets = new Uint8Array(Number(stamp.size));
    let at = 0;
    while (at < octets.length) {
      const { bytesRead } = await handle.read(octets, at, octets.length - at, at);
      if (bytesRead === 0) throw new Changed(path);
      at += bytesRead;
    }
    // It shows here as well that another file was opened than was found.
    await checkSame(handle, stamp);
    return octets;
  } finally {
    await handle.close();
  }
}

interface Opening {
  readonly path: string;
  readonly stamp: Stamp;
  readonly flags: number;
}

/** From `first` up to and without `end`, both within the file. */
function partOf(file: Opening, first: number, end: number): Sliceable {
  const size = end - first;
  return {
    size,
    slice: (start = 0, stop = size) =>
      partOf(
        file,
        first + within(start, size),
        first + Math.max(within(start, size), within(stop, size)),
      ),
    stream: () => streamOf(file, first, end),
  };
}

/** A position as Blob has it: from the end where it is negative, and never outside. */
function within(position: number, size: number): number {
  return position < 0 ? Math.max(size + position, 0) : Math.min(position, size);
}

/** Read piece by piece as it is wanted; nothing is opened before. */
function streamOf(file: Opening, first: number, end: number): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  let at = first;
  let isOver = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          if (at < end) {
            handle ??= await opened(file);
            // Whoever stops reading while the file is being opened has nothing to close yet.
            if (isOver) return;
            const octets = await readSome(handle, file, at, end);
            at += octets.length;
            // Before the last piece leaves it shows whether all were of one state.
            if (at === end) await checkSame(handle, file.stamp);
            if (isOver) return;
            controller.enqueue(octets);
          }
          if (at === end) {
            await handle?.close();
            handle = undefined;
            controller.close();
          }
        } catch (error) {
          await closed(handle);
          throw error;
        } finally {
          if (isOver) await closed(handle);
        }
      },
      async cancel() {
        isOver = true;
        await closed(handle);
      },
    },
    { highWaterMark: 0 },
  );
}

async function opened({ path, stamp, flags }: Opening): Promise<FileHandle> {
  const handle = await open(path, flags);
  try {
    await checkSame(handle, stamp);
    return handle;
  } catch (error) {
    await closed(handle);
    throw error;
  }
}

async function readSome(
  handle: FileHandle,
  { path }: Opening,
  at: number,
  end: number,
): Promise<Uint8Array> {
  const octets = new Uint8Array(Math.min(chunk, end - at));
  const { bytesRead } = await handle.read(octets, 0, octets.length, at);
  if (bytesRead === 0) throw new Changed(path);
  return octets.subarray(0, bytesRead);
}

/** Closing twice is no harm, and what goes wrong with it concerns nobody any more. */
async function closed(handle: FileHandle | undefined): Promise<void> {
  await handle?.close().catch(() => undefined);
}

async function checkSame(handle: FileHandle, stamp: Stamp): Promise<void> {
  if (!isSame(await handle.stat({ bigint: true }), stamp)) throw new Changed("the file");
}

/** The file is in another state than the one that was announced. */
class Changed extends Error {
  override readonly name = "Changed";

  constructor(what: string) {
    super(`${what} changed while it was read.`);
  }
}
