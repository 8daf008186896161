import { expect, test } from "vitest";
import { readText } from "./sources.ts";

/** What the lock file says of a package. */
interface Locked {
  readonly link?: true;
  readonly dev?: true;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly deprecated?: string;
  readonly hasInstallScript?: true;
  readonly license?: string;
}

const { allowScripts } = JSON.parse(readText("package.json"));
const { packages } = JSON.parse(readText("package-lock.json"));
const locked = Object.entries(packages as Readonly<Record<string, Locked>>)
  .filter(([path, it]) => path.includes("node_modules/") && it.link !== true)
  .map(([path, it]) => ({ name: path.split("node_modules/").at(-1) ?? "", path, ...it }));

/** Licences under which what users of Verdict get along with it may be used by anybody. */
const free = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"];

test("every dependency is held to its octets", () => {
  const loose = locked.filter((it) => !it.integrity?.startsWith("sha512-"));
  expect(loose.map((it) => it.path)).toEqual([]);
});

test("every dependency comes from the registry that npm is told of", () => {
  const elsewhere = locked.filter((it) => /^(?:git|file|http:)/.test(it.resolved ?? ""));
  expect(elsewhere.map((it) => `${it.path} from ${it.resolved}`)).toEqual([]);
});

test("nobody has given up a dependency", () => {
  const deprecated = locked.filter((it) => it.deprecated !== undefined);
  expect(deprecated.map((it) => `${it.path}: ${it.deprecated}`)).toEqual([]);
});

test("every install script is decided on, and one is allowed", () => {
  const scripted = locked.filter((it) => it.hasInstallScript === true).map((it) => it.name);
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripted)].sort());
  expect(Object.keys(allowScripts).filter((it) => allowScripts[it] === true)).toEqual(["node"]);
});

test("what users get along with Verdict is free for all of them", () => {
  const along = locked.filter((it) => it.dev !== true);
  const others = along.filter((it) => !free.includes(it.license ?? ""));
  expect(along.length).toBeGreaterThan(2);
  expect(others.map((it) => `${it.path}: ${it.license}`)).toEqual([]);
});
