import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packages, readText, root } from "./sources.ts";

const { dependencies, devDependencies, scripts } = JSON.parse(readText("package.json"));

describe("docs/dependencies.md", () => {
  const listed = [...readText("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)];
  const used = [
    ...Object.keys({ ...dependencies, ...devDependencies }),
    ...packages.flatMap(({ json }) =>
      Object.keys({ ...json.dependencies, ...json.devDependencies }).filter(
        (it) => !/^@?verdict(\/|$)/.test(it),
      ),
    ),
  ];

  test("lists every dependency, and nothing else", () => {
    expect(listed.map(([, name]) => name).sort()).toEqual([...new Set(used)].sort());
  });

  test("gives a reason for each", () => {
    for (const [, name, reason] of listed) {
      expect(reason?.split(/\s+/).length, name).toBeGreaterThan(6);
    }
  });

  test("every version is exact", () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });
});

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (file) => {
  const text = readText(file);

  test("names npm scripts that exist", () => {
    const named = [...text.matchAll(/\bnpm (?:run (\w+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? "",
    );
    expect(named.filter((it) => !(it in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? "");
    expect(links.filter((it) => !existsSync(join(root, it)))).toEqual([]);
  });

  test("names paths that exist", () => {
    const paths = [...text.matchAll(/`((?:packages|scripts|docs|test|bench)\/[^`<>*… ]+)`/g)];
    expect(paths.map(([, path]) => path ?? "").filter((it) => !existsSync(join(root, it)))).toEqual(
      [],
    );
  });
});

test("the README shows every package", () => {
  const text = readText("README.md");
  for (const { json } of packages) expect(text).toContain(`\`${json.name}\``);
});
