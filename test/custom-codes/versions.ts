/** Which version of a program is measured. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../sources.ts";
import { run } from "./programs.ts";

/** How a version is found out. */
export type Version = () => string | Promise<string>;

/** The Node that runs this. */
export const ofNode: Version = () => process.versions.node;

/** A package of npm, in the root or in another folder. */
export function ofPackage(
  name: string,
  folder: () => string | Promise<string> = () => root,
): Version {
  return async () => {
    const path = join(await folder(), "node_modules", name, "package.json");
    return JSON.parse(readFileSync(path, "utf8")).version;
  };
}

/** A package of Debian's Python. */
export function ofDebian(name: string): Version {
  return ofPrinted(
    "/usr/bin/python3",
    "-c",
    `from importlib.metadata import version; print(version("${name}"))`,
  );
}

/** The first version in what a program prints. */
export function ofPrinted(program: string, ...args: readonly string[]): Version {
  return async () => {
    const { out, err } = await run({ program, args });
    return /\d+(?:\.\d+)+/.exec(out + err)?.[0] ?? "";
  };
}
