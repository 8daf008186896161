/** Frameworks that are too large for the root's dependencies: they are installed, and built, in .cache. */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../sources.ts";
import { run } from "./programs.ts";

const source = fileURLToPath(new URL("frameworks/", import.meta.url));
const files = [
  "package.json",
  "package-lock.json",
  "next.config.js",
  "nest.js",
  "app/[code]/route.js",
];
/** Where they are. */
export const folder: string = join(root, ".cache/custom-codes");

let whole: Promise<string> | undefined;

/**
 * Install the frameworks and build the application of Next, unless it is done.
 *
 * @returns the folder
 * @throws {Error} with what was printed, when it cannot be done
 */
export function frameworks(): Promise<string> {
  whole ??= made();
  return whole;
}

async function made(): Promise<string> {
  mkdirSync(join(folder, ".."), { recursive: true });
  const unlock = await locked();
  try {
    const state = files.map((it) => readFileSync(join(source, it), "utf8")).join("\n");
    const done = join(folder, ".built");
    if (textOf(done) === state) return folder;
    rmSync(done, { force: true });
    cpSync(source, folder, { recursive: true, filter: (it) => !it.includes("node_modules") });
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", CI: "1" };
    for (const args of [
      [join(root, "scripts/install.mjs"), folder],
      [join(folder, "node_modules/next/dist/bin/next"), "build"],
    ]) {
      const { out, err, exit } = await run({ program: process.execPath, args, cwd: folder, env });
      if (exit !== 0) throw new Error(`${args.join(" ")} ended with ${exit}:\n${out}${err}`);
    }
    writeFileSync(done, state);
    return folder;
  } finally {
    unlock();
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Wait for another run that builds in the same folder; one that has taken too long is taken for dead. */
async function locked(): Promise<() => void> {
  const lock = `${folder}.lock`;
  for (;;) {
    try {
      mkdirSync(lock);
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      const { mtimeMs = 0 } = statSync(lock, { throwIfNoEntry: false }) ?? {};
      if (mtimeMs > 0 && Date.now() - mtimeMs > 240_000)
        rmSync(lock, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}
