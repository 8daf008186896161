import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../sources.ts";
import { runProgram, type Starter } from "./running.ts";

const flags = ["--conditions=@verdict/source", "--disable-warning=ExperimentalWarning"];

/** Servers on Node, all in one process: `package` is what they are written with, whose version counts, if it is one of npm's. */
export function onNode(label: string, name?: string): Starter {
  return {
    version: () =>
      [
        ...(name === undefined ? [] : [`${label} ${versionOf(name)}`]),
        `Node ${process.versions.node}`,
      ].join(", "),
    start: (recipes) =>
      runProgram(process.execPath, [
        ...flags,
        join(root, "test/recipes/run/node.mjs"),
        ...recipes.map((it) => `${it.name}=${it.file}`),
      ]),
  };
}

/** The version of a package of npm's that is installed. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
