import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExportFile } from "./files.ts";

/** Write files into a folder, over those that are there. What else is there stays. */
export function writeFiles(folder: string, files: readonly ExportFile[]): void {
  const places = files.map(({ path, content }) => ({ at: join(folder, path), content }));
  for (const it of new Set(places.map(({ at }) => dirname(at)))) mkdirSync(it, { recursive: true });
  for (const { at, content } of places) writeFileSync(at, content);
}
