import { describe, expect, test } from "vitest";
import { importsOf, type Package, packages } from "./sources.ts";

/** Who may import whom, from the ground up. Siblings never import one another. */
const floors: Readonly<Record<string, readonly string[]>> = {
  codes: [],
  fields: ["codes"],
  decide: ["codes", "fields"],
  lookup: ["codes", "fields", "decide"],
  server: ["codes", "fields", "decide"],
  client: ["codes", "fields", "decide"],
  check: ["codes", "fields", "decide"],
  "eslint-plugin": ["codes", "fields"],
  site: ["codes", "fields", "decide", "lookup", "server", "client", "check"],
  playground: ["codes", "fields", "decide", "lookup", "server", "client", "check"],
  demonstration: ["codes", "fields", "decide", "lookup", "server", "client", "check"],
  verdict: [
    ...["codes", "fields", "decide", "lookup", "server", "client", "check", "eslint-plugin"],
    ...["site", "playground", "demonstration"],
  ],
};

/** Packages that run wherever fetch runs and depend on nothing of others. */
const libraries = [
  ...["codes", "fields", "decide", "lookup", "server", "client", "check"],
  "eslint-plugin",
];

/** The folder of a package by its name: `@verdict/codes` and `@verdict/codes/names` are `codes`. */
function folderOf(specifier: string): string | undefined {
  return /^@verdict\/([^/]+)/.exec(specifier)?.[1] ?? /^(verdict)(?:\/|$)/.exec(specifier)?.[1];
}

function offenders(it: Package, wrong: (specifier: string, path: string) => boolean): string[] {
  return it.files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((specifier) => wrong(specifier, path))
      .map((specifier) => `${path} imports ${specifier}`),
  );
}

describe.each(packages)("floors: $folder", (it) => {
  const below = floors[it.folder];

  test("has its place among the floors", () => {
    expect(below, `add ${it.folder} to the floors`).toBeDefined();
    expect(it.json.name).toBe(it.folder === "verdict" ? "verdict" : `@verdict/${it.folder}`);
  });

  test("depends on lower floors only (package.json)", () => {
    const own = Object.keys(it.json.dependencies ?? {}).flatMap((name) => folderOf(name) ?? []);
    expect(own.filter((name) => !below?.includes(name))).toEqual([]);
  });

  test("imports lower floors only (sources)", () => {
    const wrong = offenders(it, (specifier) => {
      const other = folderOf(specifier);
      return other !== undefined && !below?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test("declares every package that it imports", () => {
    const declared = Object.keys(it.json.dependencies ?? {});
    const wrong = offenders(it, (specifier) => {
      if (/^(\.|node:)/.test(specifier)) return false;
      const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
      return !declared.includes(name);
    });
    expect(wrong).toEqual([]);
  });

  test("imports every package that it declares", () => {
    const used = it.files.flatMap(({ text }) => importsOf(text).map(folderOf));
    const own = Object.keys(it.json.dependencies ?? {});
    expect(own.filter((name) => !used.includes(folderOf(name)))).toEqual([]);
  });

  test("reaches no other package by a path", () => {
    const wrong = offenders(it, (specifier, path) => {
      if (!specifier.startsWith(".")) return false;
      const target = new URL(specifier, `file:///${path}`).pathname;
      return !target.startsWith(`/packages/${it.folder}/`);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(packages.filter((it) => libraries.includes(it.folder)))("library: $folder", (it) => {
  test("has no runtime dependency of others", () => {
    const { dependencies, peerDependencies, optionalDependencies } = it.json;
    const peers = (it.json["peerDependenciesMeta"] ?? {}) as Record<string, { optional?: boolean }>;
    const all = Object.keys({
      ...dependencies,
      ...(peerDependencies as object | undefined),
      ...(optionalDependencies as object | undefined),
    });
    // An optional peer is what a library is for, and nothing that it brings.
    const brought = all.filter((name) => peers[name]?.optional !== true);
    expect(brought.filter((name) => !name.startsWith("@verdict/"))).toEqual([]);
  });

  test("knows Node in files called node.ts, and in folders called node, only", () => {
    const wrong = offenders(
      it,
      (specifier, path) => specifier.startsWith("node:") && !/\/node(?:\.ts$|\/)/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  test("may be shaken: it declares to have no side effects", () => {
    expect(it.json["sideEffects"]).toBe(false);
  });
});

test.each([
  ['import { a } from "x";', ["x"]],
  ["export * from './y.ts';", ["./y.ts"]],
  ['import type { A } from "x/z";', ["x/z"]],
  ['const a = await import("x");', ["x"]],
  ['import "side-effect";', ["side-effect"]],
  ['// import { a } from "x";\n/* from "y" */', []],
])("importsOf sees what %j imports", (text, expected) => {
  expect(importsOf(text)).toEqual(expected);
});
