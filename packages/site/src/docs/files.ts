import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { start } from "./start.ts";
import { viewerStyle } from "./style.ts";

/** A file of the viewer, with what its address has to say so that a copy of it may be kept for good. */
export interface ViewerFile {
  readonly type: string;
  readonly content: Buffer;
  readonly version: string;
}

/** The parts of the viewer by their names. */
export type Viewer = ReadonlyMap<string, ViewerFile>;

const script = "text/javascript; charset=utf-8";
const sheet = "text/css; charset=utf-8";

/** What scripts/bundle.mjs has put into this package. */
const bundled = [
  ["swagger-ui-bundle.js.LICENSE.txt", "text/plain; charset=utf-8"],
  ["swagger-ui-bundle.js", script],
  ["swagger-ui.css", sheet],
  ["LICENSE.txt", "text/plain; charset=utf-8"],
  ["NOTICE.txt", "text/plain; charset=utf-8"],
] as const;

/** The interactive viewer; `undefined` where it was not bundled: the page does without. */
export function readViewer(): Viewer | undefined {
  // Through the name of the package: the command line is bundled, so that no path from here leads there.
  const { resolve } = createRequire(import.meta.url);
  try {
    return new Map([
      ...bundled.map(([name, type]) => {
        const content = readFileSync(resolve(`@verdict/site/viewer/${name}`));
        return [name, file(type, content)] as const;
      }),
      ["start.js", file(script, Buffer.from(start))],
      ["viewer.css", file(sheet, Buffer.from(viewerStyle))],
    ]);
  } catch {
    return undefined;
  }
}

function file(type: string, content: Buffer): ViewerFile {
  const version = createHash("sha256").update(content).digest("base64url").slice(0, 12);
  return { type, content, version };
}
