import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Rewriting, type Rewritten, rewrite } from "./rewrite.ts";

/** A program with what becomes of it. */
export interface File extends Rewritten {
  readonly path: string;
}

const program = /\.[cm]?[jt]sx?$/;
/** TypeScript without JSX: `<T>x` is an assertion there. */
const typed = /\.[cm]?ts$/;
/** Folders of what others wrote, or what was made. */
const skipped = /^(?:\..*|node_modules|bower_components|dist|coverage)$/;

/**
 * What becomes of the programs in a folder, or of one program. `node_modules`, `dist`, `coverage` and folders whose name
 * begins with a dot are passed over, and so are links.
 *
 * @throws the error of the file system where there is no such folder
 */
export function rewritten(folder: string, how: Omit<Rewriting, "jsx">): File[] {
  return programsIn(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    // Bytes that are no text would not come back as they are.
    if (!isUtf8(bytes)) return [];
    const it = rewrite(bytes.toString("utf8"), { ...how, jsx: !typed.test(path) });
    return it.changes.length + it.left.length === 0 ? [] : [{ path, ...it }];
  });
}

/** Write what has changed. */
export function write(files: readonly File[]): void {
  for (const { path, text, changes } of files) if (changes.length > 0) writeFileSync(path, text);
}

function programsIn(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((it) => {
      const path = join(folder, it.name);
      if (it.isDirectory()) return skipped.test(it.name) ? [] : programsIn(path);
      return it.isFile() && program.test(it.name) ? [path] : [];
    });
}
