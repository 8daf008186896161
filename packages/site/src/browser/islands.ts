import { addressOfScript, type ScriptName } from "./files.ts";

/** What pages load: a script, and what that loads itself once it is used. */
interface Island {
  /** The paths of the pages. */
  readonly pages: RegExp;
  readonly script: ScriptName;
  /** The script finds its address in `data-engine` of its own element. */
  readonly engine?: ScriptName;
}

const islands: readonly Island[] = [{ pages: /^/, script: "search.js", engine: "search-index.js" }];

/** The elements that load the scripts of a page; none for what was not built: pages are complete without. */
export function scriptsOf(path: string): string {
  return islands
    .filter(({ pages }) => pages.test(path))
    .map(({ script, engine }) => {
      const at = addressOfScript(script);
      const late = engine === undefined ? undefined : addressOfScript(engine);
      if (at === undefined || (engine !== undefined && late === undefined)) return "";
      const data = late === undefined ? "" : ` data-engine="${late}"`;
      return `<script src="${at}"${data} defer></script>\n`;
    })
    .join("");
}
