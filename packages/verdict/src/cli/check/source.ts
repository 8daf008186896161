import { open, readFile, stat } from "node:fs/promises";
import { type Call, isUsageError, UsageError } from "../command.ts";

/** Octets of an input that is read as a whole; a HAR in a file is read piece by piece and may have any number. */
const mostOctets = 256 * 1024 * 1024;

function tooLarge(name: string): string {
  return `${name} has more than ${mostOctets / 1024 / 1024} MiB; a HAR of any size is read from a file`;
}

/**
 * A file, or standard input.
 *
 * @throws {UsageError} for what cannot be read, or has too many octets
 */
export async function textOf({ io }: Call, source: string, name: string): Promise<string> {
  let octets: Uint8Array;
  if (source === "-") {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
      const it = Buffer.from(chunk as string);
      size += it.length;
      if (size > mostOctets) throw new UsageError(tooLarge(name));
      chunks.push(it);
    }
    octets = Buffer.concat(chunks);
  } else {
    try {
      const { size } = await stat(source);
      if (size > mostOctets) throw new UsageError(tooLarge(name));
      octets = await readFile(source);
    } catch (error) {
      if (isUsageError(error)) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      throw new UsageError(
        `cannot read ${name}: ${code === "ENOENT" ? "there is no such file" : message}`,
      );
    }
  }
  // Messages over the wire may have any octets; JSON has UTF-8.
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder("latin1").decode(octets);
  }
}

/** Whether a file is a HAR, by its first octets. */
export async function isHarFile(file: string): Promise<boolean> {
  return /^\s*\{\s*"log"\s*:/.test(await beginningOf(file));
}

/** Whether a file is an access log, by its first line. */
export async function isLog(file: string): Promise<boolean> {
  if (file === "-" || /^https?:\/\//i.test(file)) return false;
  const { isAccessLog } = await import("@verdict/check");
  return isAccessLog(await beginningOf(file));
}

/** Octets that tell what a file is. */
const beginning = 64 * 1024;

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return "";
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
    return buffer.subarray(0, bytesRead).toString();
  } finally {
    await handle.close();
  }
}
