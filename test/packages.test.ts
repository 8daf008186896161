import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import {
  checkPackage,
  createPackageFromTarballData,
  type Problem,
  type ProblemKind,
} from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Packed, pack } from "../scripts/pack.ts";
import {
  installScripts,
  type ReleasedManifest,
  type ReleaseState,
  releaseProblems,
} from "../scripts/release.ts";
import { importsOf, packages, readText, root } from "./sources.ts";
import { blocksOf } from "./walk.ts";

/** Octets that a tarball has at most, where it is not one of the large: a library with its sources and maps. */
const usualSize = 600_000;
const largeSizes: Readonly<Record<string, number>> = {
  // The terms of search, the model of the chooser and the recipes.
  "@verdict/lookup": 2_500_000,
  // The cards of pages in pixels, the viewer behind /docs.
  "@verdict/site": 5_000_000,
  // The command line in one piece, with what all other packages have.
  verdict: 3_000_000,
};

/** What attw finds and is meant to be so. */
const meant: Readonly<Partial<Record<ProblemKind, string>>> = {
  // Node loads modules with require() since 20.19 and 22.12; functions that CommonJS is used to get are in drop-in/*.cjs.
  CJSResolvesToESM: "the packages are modules only",
};

/** For TypeScript that knows no `exports`: it has found no such package for years. */
const older = "node10";

/** Building takes a dozen seconds, and much longer where others use the machine. */
const patience = 240_000;

/** Files beside those that are built. */
const always = ["package.json", "README.md", "LICENSE"];

const folder = mkdtempSync(join(tmpdir(), "verdict-packages-"));
const consumer = mkdtempSync(join(tmpdir(), "verdict-consumer-"));
let packed: readonly Packed[] = [];
/** Files are there when it ends; what asks for none goes on meanwhile. */
let installed: Promise<string> | undefined;

beforeAll(async () => {
  packed = await pack(folder, false);
  installed = install();
  // Whoever awaits it says so.
  installed.catch(() => {});
}, patience);
afterAll(async () => {
  await installed?.catch(() => {});
  for (const it of [folder, consumer]) rmSync(it, { recursive: true, force: true });
});

const names = packages.map(({ json }) => json.name);

test("every package is packed, each behind those that it depends on", () => {
  expect(packed.map((it) => it.name).sort()).toEqual([...names].sort());
  packed.forEach(({ name }, place) => {
    const needed = Object.keys(packageOf(name).json.dependencies ?? {}).filter(isOwn);
    for (const it of needed)
      expect(
        packed.findIndex((other) => other.name === it),
        `${it} before ${name}`,
      ).toBeLessThan(place);
  });
});

describe.each(names)("%s", (name) => {
  const own = packageOf(name);
  const manifest = own.json as unknown as ReleasedManifest & { readonly engines?: object };
  const paths = () => tarballOf(name).files.map((it) => it.path);

  test("carries a provenance that everybody may read", () => {
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
    expect(manifest.private).toBeUndefined();
  });

  test("runs no script where it is installed", () => {
    const scripts = Object.keys(manifest.scripts ?? {});
    expect(scripts.filter((it) => installScripts.includes(it))).toEqual([]);
    // npm builds what has this file, with a script that nobody wrote.
    expect(paths()).not.toContain("binding.gyp");
  });

  test("has its README and the licence of the repository", () => {
    expect(paths()).toEqual(expect.arrayContaining(always));
    expect(readText(`packages/${own.folder}/LICENSE`)).toBe(readText("LICENSE"));
    expect(readText(`packages/${own.folder}/README.md`)).toMatch(new RegExp(`^# ${name}\n`));
  });

  test("holds what is asked for, and nothing else", () => {
    const wanted = wantedIn(own.folder);
    expect(paths().filter((it) => !wanted(it))).toEqual([]);
    expect(paths().filter((it) => /\.test(-d)?\.|tsbuildinfo|fixture/.test(it))).toEqual([]);
  });

  test("has every file that an export or a command leads to", () => {
    const has = new Set(paths());
    const { exports, imports = {}, bin = {} } = own.json as Readonly<Record<string, object>>;
    const targets = targetsIn([exports, imports, bin]).map((it) => it.replace(/^\.\//, ""));
    expect(targets.length).toBeGreaterThan(0);
    const missing = targets.filter((it) => {
      const [start = "", end = ""] = it.split("*");
      const isThere = (path: string) => path.startsWith(start) && path.endsWith(end);
      return it.includes("*") ? !paths().some(isThere) : !has.has(it);
    });
    expect(missing).toEqual([]);
  });

  test("is no larger than it has to be", () => {
    expect(tarballOf(name).size).toBeLessThan(largeSizes[name] ?? usualSize);
  });

  test("has nothing that publint would say", async () => {
    const { buffer } = Uint8Array.from(readFileSync(tarballOf(name).path));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((it) => formatMessage(it, pkg, { color: false }))).toEqual([]);
  });

  test("has the types of what runs, for Node and for bundlers (attw)", async () => {
    const data = Uint8Array.from(readFileSync(tarballOf(name).path));
    const found = await checkPackage(createPackageFromTarballData(data));
    const problems: readonly Problem[] = found.types === false ? [] : found.problems;
    expect(found.types).toEqual({ kind: "included" });
    expect(
      problems.filter(
        (it) => !(it.kind in meant) && !("resolutionKind" in it && it.resolutionKind === older),
      ),
    ).toEqual([]);
    // What takes the place of a CommonJS package has to be right there, too.
    const inCommonJs = problems
      .filter((it) => it.kind === "CJSResolvesToESM")
      .map((it) => ("entrypoint" in it ? it.entrypoint : ""));
    const functions = ["./drop-in/http-errors", "./drop-in/statuses"];
    expect(inCommonJs.filter((it) => functions.includes(it))).toEqual([]);
  });
});

describe("who installs the tarballs, with no script and no registry", { timeout: patience }, () => {
  const entries = packages.flatMap(({ json }) =>
    Object.keys(json.exports ?? {})
      .filter((it) => !it.includes("*"))
      .map((it) => json.name + it.slice(1)),
  );

  beforeAll(async () => {
    await installed;
  }, patience);

  test("gets every package", () => {
    for (const it of names) expect(existsSync(join(placeOf(it), "package.json")), it).toBe(true);
  });

  test.each(names)("finds the source of every map of %s", (name) => {
    const has = new Set(tarballOf(name).files.map((it) => it.path));
    const maps = [...has].filter((it) => it.endsWith(".map"));
    const lost = maps.flatMap((it) => {
      const { sources } = JSON.parse(readFileSync(join(placeOf(name), it), "utf8"));
      const paths = (sources as string[]).map((path) => posix.join(posix.dirname(it), path));
      return paths.filter((path) => !has.has(path));
    });
    expect(maps.length).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });

  test("imports every entry, and finds something in each", async () => {
    write(
      "entries.mjs",
      `for (const it of ${JSON.stringify(entries)})
         console.log(it, Object.keys(await import(it)).length > 0);`,
    );
    expect((await run(process.execPath, ["entries.mjs"])).trim().split("\n")).toEqual(
      entries.map((it) => `${it} true`),
    );
  });

  test("requires the drop-ins, and gets the functions themselves", async () => {
    write("required.cjs", requiring);
    expect(await run(process.execPath, ["required.cjs"])).toBe("404 Not Found 404 true\n");
  });

  test("compiles with every declaration checked: modules for Node and for bundlers, CommonJS", async () => {
    const all = entries.map((it, place) => `import * as it${place} from "${it}";\n`).join("");
    write("all.ts", `${all}console.log(${entries.map((_, place) => `it${place}`).join(", ")});\n`);
    write("required.cts", requiring);
    const files = programs().map(({ file, text }) => {
      write(file, text);
      return file;
    });
    await Promise.all([
      compile({ module: "nodenext" }, ["all.ts", "required.cts", ...files]),
      compile({ module: "esnext", moduleResolution: "bundler" }, ["all.ts"]),
      // The oldest that knows `exports`, for which a module is nothing to require.
      compile({ module: "node16" }, ["required.cts"]),
    ]);
  });

  test("runs what the READMEs show, and sees what they say", async () => {
    const shown = programs().filter(({ says }) => says.length > 0);
    expect(shown.length).toBeGreaterThan(9);
    const outputs = await Promise.all(
      shown.map(async ({ file, text }) => {
        write(file, text);
        return (await run(process.execPath, [...stripping, file])).trim().split("\n");
      }),
    );
    expect(outputs).toEqual(shown.map(({ says }) => says));
  });

  test("asks the command", async () => {
    const command = join(placeOf("verdict"), "bin/verdict.js");
    expect(await run(process.execPath, [command, "404"])).toMatch(/^404 Not Found/);
    expect(await run(process.execPath, [command, "--version"])).toContain(
      tarballOf("verdict").version,
    );
  });

  test("serves pages, with every file that they ask for", async () => {
    const command = join(placeOf("verdict"), "bin/verdict.js");
    const options = ["--port=0", "--playground-port=0", "--data=:memory:"];
    const server = spawn(process.execPath, [command, "serve", ...options], {
      cwd: consumer,
      env: environment(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [said] = await once(server.stdout.setEncoding("utf8"), "data");
      const [origin = ""] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      const html = { headers: { accept: "text/html" } };
      const pages = ["/", "/choose", "/decide", "/check", "/try/412", "/docs"];
      const asked = await Promise.all(
        pages.map(async (page) => {
          const text = await (await fetch(origin + page, html)).text();
          const links = text.matchAll(
            /(?:src|href)="(\/[^"]+\.(?:js|css|png|svg|pdf)(?:\?[^"]*)?)"/g,
          );
          return [...links].map(([, link = ""]) => link);
        }),
      );
      const files = ["/og/404.png", "/cheatsheet.pdf", ...new Set(asked.flat())];
      const answers = await Promise.all(
        files.map(async (it) => `${it} ${(await fetch(origin + it)).status}`),
      );
      expect(files.length).toBeGreaterThan(8);
      expect(answers).toEqual(files.map((it) => `${it} 200`));
    } finally {
      server.kill();
    }
  });
});

describe("what stands against a release", () => {
  const home = "git+https://git.example/verdict.git";
  const manifest: ReleasedManifest = {
    name: "@verdict/codes",
    version: "1.2.3",
    repository: { url: home, directory: "packages/codes" },
    publishConfig: { access: "public", provenance: true },
  };
  const good: ReleaseState = {
    manifests: { codes: manifest },
    changelog: "## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n### Added\n",
    changed: [],
    tags: { "v1.2.3": true },
    audit: { low: 0, high: 0 },
  };
  const withManifest = (changes: Partial<ReleasedManifest>): ReleaseState => ({
    ...good,
    manifests: { codes: { ...manifest, ...changes } },
  });

  test("is nothing where all is as it should be", () => {
    expect(releaseProblems(good)).toEqual([]);
  });

  const { repository: _, ...homeless } = manifest;
  test.each<[string, ReleaseState, RegExp]>([
    [
      "no repository",
      { ...good, manifests: { codes: homeless } },
      /No repository\.url in packages\/codes/,
    ],
    [
      "another folder in the repository",
      withManifest({
        repository: { url: home, directory: "codes" },
      }),
      /repository\.directory is codes/,
    ],
    [
      "several repositories",
      {
        ...good,
        manifests: {
          codes: manifest,
          fields: { ...manifest, name: "@verdict/fields", repository: "https://other.example" },
        },
      },
      /Several repositories/,
    ],
    ["no provenance", withManifest({ publishConfig: { access: "public" } }), /provenance/],
    ["access for some", withManifest({ publishConfig: { provenance: true } }), /access/],
    ["a private package", withManifest({ private: true }), /private/],
    ["an install script", withManifest({ scripts: { postinstall: "node x.js" } }), /postinstall/],
    [
      "a range of versions",
      withManifest({ dependencies: { ws: "^8.0.0" } }),
      /ws in no one version/,
    ],
    [
      "another version of a sibling",
      withManifest({ dependencies: { "@verdict/codes": "1.2.2" } }),
      /asks for @verdict\/codes 1\.2\.2, and 1\.2\.3 is here/,
    ],
    [
      "two versions",
      {
        ...good,
        manifests: {
          codes: manifest,
          fields: { ...homeless, name: "@verdict/fields", version: "1.2.4", repository: home },
        },
      },
      /several versions: 1\.2\.3, 1\.2\.4/,
    ],
    [
      "no section of the changelog",
      { ...good, changelog: "## [Unreleased]\n" },
      /no section \[1\.2\.3\]/,
    ],
    ["a section without a day", { ...good, changelog: "## [1.2.3]\n" }, /when 1\.2\.3 was/],
    ["what is not committed", { ...good, changed: ["README.md"] }, /committed: README\.md/],
    ["no tag", { ...good, tags: {} }, /no tag v1\.2\.3/],
    ["a tag that nobody signed", { ...good, tags: { "v1.2.3": false } }, /does not accept/],
    ["an advisory", { ...good, audit: { low: 0, high: 2 } }, /2 high/],
    ["an audit that nobody answers", { ...good, audit: "405 Method Not Allowed" }, /405/],
  ])("is said: %s", (_, state, says) => {
    const problems = releaseProblems(state);
    expect(problems).toEqual([expect.stringMatching(says)]);
  });

  test("names every package.json of this repository that a release would have to change first", () => {
    const manifests = Object.fromEntries(
      packages.map((it) => [it.folder, it.json as unknown as ReleasedManifest]),
    );
    const version = packages[0]?.json["version"];
    const tags = { [`v${version}`]: true };
    const changelog = `## [${version}] - 2026-12-01\n`;
    const problems = releaseProblems({ ...good, manifests, tags, changelog });
    // Nobody has said yet where it will be: docs/releasing.md.
    expect(problems.filter((it) => !it.startsWith("No repository.url"))).toEqual([]);
  });
});

/** A program in CommonJS, and with types. */
const requiring = `const createError = require("@verdict/codes/drop-in/http-errors");
const status = require("verdict/drop-in/statuses");
const { NotFound, isHttpError } = require("verdict/drop-in/http-errors");
console.log(createError(404).status, status(404), status("not found"), isHttpError(new NotFound()));
`;

/** Node 22 before 22.18 runs TypeScript when it is told to. */
const stripping = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];

function isOwn(name: string): boolean {
  return names.includes(name);
}

function packageOf(name: string) {
  const found = packages.find(({ json }) => json.name === name);
  if (found === undefined) throw new Error(`no package ${name}`);
  return found;
}

function tarballOf(name: string): Packed {
  const found = packed.find((it) => it.name === name);
  if (found === undefined) throw new Error(`${name} was not packed`);
  return found;
}

/** Where a package is for who has installed it. */
function placeOf(name: string): string {
  return join(consumer, "node_modules", name);
}

/** Every path in conditions. */
function targetsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Object.values(value as object).flatMap(targetsIn);
}

/**
 * Whether a file of a tarball is there for a reason: it, or the source that it was made of, is reached from an export
 * through imports, or it is one of those that the bundler makes.
 */
function wantedIn(of: string): (path: string) => boolean {
  const { json } = packages.find((it) => it.folder === of) ?? packageOf(of);
  const here = join(root, "packages", of);
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path) || !existsSync(join(here, path))) return;
    reached.add(path);
    for (const it of importsOf(readFileSync(join(here, path), "utf8")))
      if (it.startsWith(".")) reach(posix.join(posix.dirname(path), it));
  };
  const targets = targetsIn([json.exports, json["imports"] ?? {}, json["bin"] ?? {}]);
  for (const it of targets) reach(posix.normalize(it));
  const made = targets
    .filter((it) => it.includes("*"))
    .map((it) => posix.normalize(it).split("*")[0] ?? "");
  // What the command starts with; see scripts/bundle.mjs.
  if (json["bin"] !== undefined) made.push("dist/bundle/");
  return (path) =>
    always.includes(path) ||
    reached.has(path) ||
    reached.has(path.replace(/^dist\//, "src/").replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts")) ||
    made.some((it) => path.startsWith(it));
}

/** The programs of the READMEs, with what they say is printed. */
function programs() {
  return packages.flatMap(({ folder: of }) =>
    blocksOf(readText(`packages/${of}/README.md`))
      .filter(({ language, text }) => language === "ts" && /^console\.log\(/m.test(text))
      .map(({ text }, place) => ({
        file: `readme-${of}-${place}.ts`,
        text,
        says: [...text.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, it = ""]) => it),
      })),
  );
}

function write(file: string, text: string): void {
  writeFileSync(join(consumer, file), text);
}

/** Install the tarballs; what is not ours is linked to where it is, so that no registry is asked. */
async function install(): Promise<string> {
  const foreign = packages
    .flatMap(({ json }) => Object.keys(json.dependencies ?? {}))
    .filter((it) => !isOwn(it));
  const linked = [...new Set([...foreign, "@types/node"])];
  const dependencies = Object.fromEntries([
    ...packed.map(({ name, path }) => [name, `file:${path}`]),
    ...linked.map((it) => [it, `file:${join(root, "node_modules", it)}`]),
  ]);
  write("package.json", JSON.stringify({ private: true, type: "module", dependencies }));
  const options = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  return run("npm", ["install", ...options, `--cache=${join(consumer, ".npm")}`]);
}

/** Check types as a program does that checks all declarations. */
async function compile(
  options: { readonly module: string; readonly moduleResolution?: string },
  files: readonly string[],
): Promise<void> {
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: false, esModuleInterop: true },
    ...{ target: "es2023", lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"] },
    ...{ types: ["node"], ...options },
  };
  const name = `tsconfig.${options.module}.json`;
  write(name, JSON.stringify({ compilerOptions, files }));
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", name]);
}

/** That of somebody who knows nothing of this repository. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, ...env } = process.env;
  return env;
}

/** Run a program among what is installed; what it wrote. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((done, reject) => {
    const child = spawn(command, args, {
      cwd: consumer,
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let error = "";
    child.stdout.setEncoding("utf8").on("data", (it) => {
      output += it;
    });
    child.stderr.setEncoding("utf8").on("data", (it) => {
      error += it;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) done(output);
      else
        reject(new Error(`${[command, ...args].join(" ")} ended with ${code}\n${output}${error}`));
    });
  });
}
