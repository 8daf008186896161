import { readFileSync } from "node:fs";
import type { Doc } from "@verdict/lookup";

/**
 * The page of a code or a class as it was made when the command line was bundled: reading it takes a tenth of the time
 * that loading the facts and making it does. From source there is none, and the page is made when it is asked for.
 */
export function madePage(path: string): Doc | undefined {
  try {
    return JSON.parse(readFileSync(new URL(`./made${path}.json`, import.meta.url), "utf8")) as Doc;
  } catch {
    return undefined;
  }
}
