import { addressOfScript, type ScriptName } from "./files.ts";

/** What pages load: a script, and what that loads itself once it is used. */
interface Island {
  /** The paths of the pages. */
  readonly pages: RegExp;
  readonly script: ScriptName;
  /** The script finds its address in `data-engine` of its own element. */
  readonly engine?: ScriptName;
  /** What the engine loads in its turn, for some of what it is given: in `data-late`. */
  readonly late?: ScriptName;
  /** The service worker that it starts, in `data-worker`. Its address has no version: it is what browsers know it by. */
  readonly worker?: string;
  /** Whether it runs while the page is read, since what it does would move what is seen. */
  readonly early?: true;
}

const islands: readonly Island[] = [
  { pages: /^/, script: "search.js", engine: "search-index.js" },
  { pages: /^/, script: "offline.js", worker: "/worker.js" },
  { pages: /^\/(?:\d{3}$|search\b)/, script: "tabs.js", early: true },
  {
    pages: /^\/choose(?:\?|$)/,
    script: "choose.js",
    engine: "choose-engine.js",
    late: "choose-model.js",
  },
  { pages: /^\/decide(?:\?|$)/, script: "decide.js", engine: "decide-engine.js" },
  { pages: /^\/check$/, script: "check.js", engine: "check-engine.js", late: "check-late.js" },
  { pages: /^\/try\/\d/, script: "try.js" },
];

/** The elements that load the scripts of a page; none for what was not built: pages are complete without. */
export function scriptsOf(path: string): string {
  return islands
    .filter(({ pages }) => pages.test(path))
    .map(({ script, engine, late, worker, early }) => {
      const parts = { engine, late };
      const at = addressOfScript(script);
      const data = worker === undefined ? [] : [` data-worker="${worker}"`];
      for (const [name, part] of Object.entries(parts)) {
        if (part === undefined) continue;
        const address = addressOfScript(part);
        if (address === undefined) return "";
        data.push(` data-${name}="${address}"`);
      }
      if (early !== true) data.push(" defer");
      return at === undefined ? "" : `<script src="${at}"${data.join("")}></script>\n`;
    })
    .join("");
}
