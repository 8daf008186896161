import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

let made: ReadonlyMap<string, Buffer> | undefined;

/**
 * The cards that scripts/bundle.mjs has drawn in pixels, by their names, `404.png`; none where nothing was drawn: there the
 * pages name their SVG, which few who show links can draw.
 */
export function readPictures(): ReadonlyMap<string, Buffer> {
  try {
    made ??= read();
  } catch {
    made = new Map();
  }
  return made;
}

function read(): ReadonlyMap<string, Buffer> {
  const first = createRequire(import.meta.url).resolve("@verdict/site/made/og/index.png");
  const folder = dirname(first);
  const names = readdirSync(folder).filter((it) => it.endsWith(".png"));
  return new Map(names.map((it) => [it, readFileSync(join(folder, it))]));
}
