/**
 * Bundles the command line into packages/verdict/dist/bundle, so that `verdict 404` reads two small files instead of
 * two hundred:
 *
 * - verdict.js: what every command needs, in one file
 * - late/: what commands load when they need it (search, choice, the server), in chunks that share their parts
 * - made/: the page of each code and class, already made
 *
 * and copies the viewer behind /docs into packages/site/dist/viewer, so that nobody who installs gets its package with
 * all that it brings, and makes the scripts of the pages in packages/site/dist/scripts, and the cheatsheet as a PDF and
 * the cards of pages as PNG in packages/site/dist/made.
 *
 * `npm ci` runs this (as `prepare`), and scripts/run.mjs whenever a source is newer than the bundle.
 */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "packages/verdict/src/cli/verdict.ts");
const folder = join(root, "packages/verdict/dist/bundle");
const entry = join(folder, "verdict.js");
const viewerSource = join(root, "node_modules/swagger-ui-dist");
const viewer = join(root, "packages/site/dist/viewer");
const browser = join(root, "packages/site/src/browser");
const scripts = join(root, "packages/site/dist/scripts");
const sheetSource = join(root, "packages/site/src/cheatsheet/draw.ts");
const sheet = join(root, "packages/site/dist/made/cheatsheet.pdf");
const cardSource = join(root, "packages/site/src/pictures/cards.ts");
const cardFolder = join(root, "packages/site/dist/made/og");
/** How the scripts of the pages are made; the site makes them in the same way where it runs from its sources. */
const plan = JSON.parse(readFileSync(join(browser, "build.json"), "utf8"));

/** The files of the viewer that are taken along, and what they are called here. */
const viewerFiles = {
  "swagger-ui-bundle.js": "swagger-ui-bundle.js",
  "swagger-ui-bundle.js.LICENSE.txt": "swagger-ui-bundle.js.LICENSE.txt",
  "swagger-ui.css": "swagger-ui.css",
  LICENSE: "LICENSE.txt",
  NOTICE: "NOTICE.txt",
};

/** Whether the bundle is there and no source is newer. */
export function isBundled() {
  if (!existsSync(entry) || !hasViewer() || !hasScripts() || !hasSheet()) return false;
  const built = statSync(entry).mtimeMs;
  return [
    fileURLToPath(import.meta.url),
    ...readdirSync(join(root, "packages")).map((it) => join(root, "packages", it, "src")),
  ].every((it) => !existsSync(it) || newest(it) <= built);
}

/** When a file, or anything in a folder, was last changed. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((it) => newest(join(path, it))));
}

/** Write the bundle. */
export async function bundle() {
  copyViewer();
  const { build } = await import("esbuild");
  write(await pageScripts(build));
  write(await cheatsheet(build));
  write(await pictures(build));
  const options = {
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    conditions: ["@verdict/source"],
    logLevel: "warning",
    write: false,
  };
  const late = new Map();
  const main = await build({
    ...options,
    entryPoints: { verdict: source },
    outdir: folder,
    plugins: [lateImports(late)],
  });
  const rest = await build({
    ...options,
    // In order: they are found at once, and the names of chunks depend on whose turn it is.
    entryPoints: Object.fromEntries([...late].sort()),
    outdir: join(folder, "late"),
    splitting: true,
    chunkNames: "[name]-[hash]",
    // The library for WebSockets is CommonJS, and asks for the modules of Node in its way.
    banner: {
      js: 'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);',
    },
  });
  write(rest.outputFiles);
  write(await madePages(late));
  // The entry comes last: whoever starts meanwhile finds a bundle that is whole.
  write(main.outputFiles);
  const current = new Set(rest.outputFiles.map((it) => basename(it.path)));
  removeOld(join(folder, "late"), current);
}

/** The scripts of the pages, each in one file. */
async function pageScripts(build) {
  const made = Object.entries(plan.scripts).map(async ([name, { entry, format }]) => {
    const entryPoints = [join(browser, entry)];
    const { outputFiles } = await build({ ...plan.options, format, entryPoints });
    return { path: join(scripts, name), contents: outputFiles[0].contents };
  });
  return Promise.all(made);
}

/** What a source of the site exports. */
async function built(build, source) {
  const { outputFiles } = await build({
    ...plan.options,
    platform: "node",
    format: "esm",
    entryPoints: [source],
  });
  const text = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${text}`);
}

/** The cards of pages in pixels, for who shows links and cannot draw SVG; what has not changed is not drawn again. */
async function pictures(build) {
  const fonts = join(root, "node_modules/dejavu-fonts-ttf/ttf");
  if (!existsSync(fonts) || !existsSync(join(root, "node_modules/@resvg/resvg-js"))) return [];
  const { cards } = await built(build, cardSource);
  const { Resvg } = await import("@resvg/resvg-js");
  const list = join(cardFolder, "drawn.json");
  const before = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {};
  const drawn = {};
  const files = [];
  // The fonts are told by name: a card looks the same whatever the machine has.
  const font = {
    loadSystemFonts: false,
    fontFiles: ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((it) => join(fonts, it)),
    defaultFontFamily: "DejaVu Sans",
  };
  for (const { name, svg } of cards()) {
    drawn[name] = createHash("sha256").update(svg).digest("base64url");
    const path = join(cardFolder, `${name}.png`);
    if (before[name] === drawn[name] && existsSync(path)) continue;
    files.push({ path, contents: new Resvg(svg, { font }).render().asPng() });
  }
  return [...files, { path: list, contents: JSON.stringify(drawn) }];
}

/** The cheatsheet as a PDF, drawn by the code that the site has for it. */
async function cheatsheet(build) {
  if (!hasDrawer()) return [];
  const { drawCheatsheet } = await built(build, sheetSource);
  const { default: Pdf } = await import("pdfkit");
  return [{ path: sheet, contents: await drawCheatsheet(Pdf) }];
}

/** Leave what is imported late out of the one file, and note it down: name of its file to its path. */
function lateImports(late) {
  return {
    name: "late-imports",
    setup(it) {
      it.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "resolving") return undefined;
        const found = await it.resolve(path, { kind, resolveDir, pluginData: "resolving" });
        if (found.errors.length > 0) return found;
        const name = path
          .replace(/\.ts$/, "")
          .replace(/[^\w]+/g, "-")
          .replace(/^-/, "");
        late.set(name, found.path);
        return { path: `./late/${name}.js`, external: true };
      });
    },
  };
}

/** The pages of all codes and classes, by the code that was just bundled. */
async function madePages(late) {
  const load = (specifier) => {
    const [name] = [...late].find(([it]) => it === specifier) ?? [];
    return import(`${pathToFileURL(join(folder, "late", `${name}.js`)).href}?${Date.now()}`);
  };
  const { pageAt } = await load("verdict-lookup-pages");
  const { statuses } = await load("verdict-codes");
  const names = [...statuses.map((it) => it.code), "1xx", "2xx", "3xx", "4xx", "5xx"];
  return names.map((name) => ({
    path: join(folder, "made", `${name}.json`),
    contents: JSON.stringify(pageAt(`/${name}`)),
  }));
}

function hasViewer() {
  const names = Object.values(viewerFiles);
  return !existsSync(viewerSource) || names.every((it) => existsSync(join(viewer, it)));
}

function hasScripts() {
  return Object.keys(plan.scripts).every((it) => existsSync(join(scripts, it)));
}

function hasSheet() {
  return !hasDrawer() || existsSync(sheet);
}

function hasDrawer() {
  return existsSync(join(root, "node_modules/pdfkit"));
}

/** Take the viewer along, with its licences. */
function copyViewer() {
  if (!existsSync(viewerSource)) return;
  mkdirSync(viewer, { recursive: true });
  for (const [name, here] of Object.entries(viewerFiles)) {
    const unfinished = join(viewer, `${here}.${process.pid}`);
    copyFileSync(join(viewerSource, name), unfinished);
    renameSync(unfinished, join(viewer, here));
  }
}

/** Write files so that nobody sees a half of one. */
function write(files) {
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  }
}

/** Remove chunks of earlier builds; for an hour a server that runs on them may still ask for one. */
function removeOld(from, current) {
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    const age = Date.now() - statSync(path).mtimeMs;
    if (!current.has(name) && age > 3_600_000) rmSync(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync(join(root, "node_modules/esbuild"))) await bundle();
  else console.error("No esbuild (a production install?): the verdict command is not bundled.");
}
