import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { script, sheet, type VersionedFile, versioned } from "../http/versioned.ts";
import { start } from "./start.ts";
import { viewerStyle } from "./style.ts";

/** The parts of the viewer by their names. */
export type Viewer = ReadonlyMap<string, VersionedFile>;

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
        return [name, versioned(type, content)] as const;
      }),
      ["start.js", versioned(script, Buffer.from(start))],
      ["viewer.css", versioned(sheet, Buffer.from(viewerStyle))],
    ]);
  } catch {
    return undefined;
  }
}
