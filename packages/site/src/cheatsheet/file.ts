import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawCheatsheet, type MakePdf } from "./draw.ts";

let made: Promise<Buffer | undefined> | undefined;

/** The cheatsheet as a PDF; `undefined` where it was not made. */
export function cheatsheetFile(): Promise<Buffer | undefined> {
  made ??= read().catch(() => undefined);
  return made;
}

/** Sources draw it as it is now; otherwise it is what scripts/bundle.mjs has put into this package. */
async function read(): Promise<Buffer> {
  const load = createRequire(import.meta.url);
  if (import.meta.url.endsWith(".ts")) return drawCheatsheet(load("pdfkit") as MakePdf);
  return readFileSync(load.resolve("@verdict/site/made/cheatsheet.pdf"));
}
