import { realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Stamp } from "../stamp.ts";

/** What a name below the root leads to. */
export type Found =
  | { readonly kind: "file"; readonly path: string; readonly stamp: Stamp }
  | { readonly kind: "folder" };

/** Looks for names below a folder. */
export type Finder = (segments: readonly string[]) => Promise<Found | undefined>;

/** Milliseconds for which the root is taken to be where it was: a release that is switched by a link shows soon. */
const settled = 1000;

/**
 * Look for files below a root. Links that lead out of it lead nowhere, unless they are allowed to.
 *
 * @returns finds what segments that are plain names lead to, `undefined` for what is neither file nor folder; rejects
 *   with what the file system says
 */
export function finderIn(root: string, leavesRoot: boolean): Finder {
  const given = resolve(root);
  let real: Promise<string> | undefined;
  let until = 0;
  const rootNow = (): Promise<string> => {
    const now = performance.now();
    if (real === undefined || now > until) {
      until = now + settled;
      real = realpath(given);
      // Nobody may be waiting for it yet.
      real.catch(() => undefined);
    }
    return real;
  };
  return async (segments) => {
    const path = join(given, ...segments);
    const it = await realpath(path);
    if (!leavesRoot && !isWithin(it, await rootNow())) return undefined;
    const stats = await stat(it, { bigint: true });
    if (stats.isFile()) return { kind: "file", path: it, stamp: stats };
    return stats.isDirectory() ? { kind: "folder" } : undefined;
  };
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
