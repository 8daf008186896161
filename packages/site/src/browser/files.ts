import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { script, type VersionedFile, versioned } from "../http/versioned.ts";

/** The scripts of the pages by their names: what a page loads at first, and what that loads when it is used. */
export type Scripts = ReadonlyMap<string, VersionedFile>;

/** What build.json says: how each script is made of the sources beside it. */
interface Plan {
  readonly scripts: Readonly<Record<string, { readonly entry: string; readonly format: string }>>;
  readonly options: object;
}

/** As much of esbuild as is used. */
interface Builder {
  buildSync(options: object): {
    readonly outputFiles: readonly { readonly contents: Uint8Array }[];
  };
}

/** Each has its line in build.json. */
const names = [
  ...(["search.js", "search-index.js"] as const),
  ...(["offline.js", "worker.js"] as const),
  ...(["tabs.js"] as const),
  ...(["choose.js", "choose-engine.js", "choose-model.js"] as const),
  ...(["decide.js", "decide-engine.js"] as const),
  ...(["check.js", "check-engine.js", "check-late.js"] as const),
  ...(["try.js"] as const),
] as const;

/** The name of a script. */
export type ScriptName = (typeof names)[number];

let scripts: Scripts | undefined;

/** The scripts, read at the first call; none where they were not built: the pages do without. */
export function readScripts(): Scripts {
  try {
    scripts ??= new Map(names.map((name) => [name, versioned(script, contentOf(name))]));
  } catch {
    scripts = new Map();
  }
  return scripts;
}

/** Where a script is, with its version; `undefined` where it was not built. */
export function addressOfScript(name: ScriptName): string | undefined {
  const file = readScripts().get(name);
  return file === undefined ? undefined : `/${name}?v=${file.version}`;
}

/** Sources are built as they are now; otherwise it is what scripts/bundle.mjs has put into this package. */
function contentOf(name: string): Buffer {
  const load = createRequire(import.meta.url);
  if (!import.meta.url.endsWith(".ts")) {
    // Through the name of the package: the command line is bundled, so that no path from here leads there.
    return readFileSync(load.resolve(`@verdict/site/scripts/${name}`));
  }
  const plan: Plan = JSON.parse(readFileSync(new URL("build.json", import.meta.url), "utf8"));
  const { entry = "", format } = plan.scripts[name] ?? {};
  const entryPoints = [fileURLToPath(new URL(entry, import.meta.url))];
  const { buildSync } = load("esbuild") as Builder;
  const [file] = buildSync({ ...plan.options, format, entryPoints }).outputFiles;
  return Buffer.from(file?.contents ?? []);
}
