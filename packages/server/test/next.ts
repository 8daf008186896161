import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./ports.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const source = join(root, "packages/server/test/next-app");
const folder = join(root, ".cache/next-app");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", CI: "1" };

/** A started application of Next. */
export interface Started {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Build the application in test/next-app with the packages as they are now, and start it on a free port.
 *
 * It is built in .cache: what Next installs and writes would otherwise lie about between the sources.
 *
 * @throws {Error} with what Next printed, when it cannot be installed, built or started
 */
export async function startNext(): Promise<Started> {
  mkdirSync(folder, { recursive: true });
  const unlock = await locked();
  for (const it of readdirSync(folder))
    if (it !== "node_modules" && it !== ".next") rmSync(join(folder, it), { recursive: true });
  cpSync(source, folder, { recursive: true, filter: (it) => !it.includes("node_modules") });
  await run([join(root, "scripts/install.mjs"), folder]);
  for (const name of ["codes", "fields", "decide", "server"]) publish(name);
  for (const name of ["mounted.ts", "schema.ts", "throwing.ts"]) {
    const text = readFileSync(join(root, "packages/server/test", name), "utf8");
    const own = text.replace(/"\.\.\/src\/[\w-]+\.ts"/g, '"@verdict/server"');
    writeFileSync(join(folder, name), own);
  }
  const next = join(folder, "node_modules/next/dist/bin/next");
  await run([next, "build"]);
  const port = await freePort();
  const child = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: folder,
    env,
  });
  await saying(child, "Ready");
  return {
    port,
    stop: () =>
      new Promise((done) => {
        child.on("exit", () => {
          unlock();
          done();
        });
        child.kill();
      }),
  };
}

/** Wait for other runs of the tests that build in the same folder; one that died has no claim to it any more. */
async function locked(): Promise<() => void> {
  const lock = `${folder}.lock`;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch {
      if (!isAlive(lock)) rmSync(lock, { force: true });
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

function isAlive(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, "utf8")), 0);
  } catch {
    return false;
  }
}

/** Put a package where the application finds it, as it is published: JavaScript and package.json, and the sources. */
function publish(name: string): void {
  const from = join(root, "packages", name);
  const to = join(folder, "node_modules/@verdict", name);
  rmSync(to, { recursive: true, force: true });
  cpSync(join(from, "src"), join(to, "src"), {
    recursive: true,
    filter: (it) => !/\.test(?:-d)?\.ts$/.test(it),
  });
  cpSync(join(from, "package.json"), join(to, "package.json"));
  for (const it of readdirSync(join(to, "src"), { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:ts|json)$/.test(it)) continue;
    const target = join(to, "dist", it.replace(/\.ts$/, ".js"));
    mkdirSync(join(target, ".."), { recursive: true });
    const text = readFileSync(join(to, "src", it), "utf8");
    writeFileSync(target, it.endsWith(".json") ? text : javascript(text));
  }
}

function javascript(text: string): string {
  return stripTypeScriptTypes(text).replace(
    /(\bfrom\s*|\bimport\s*\(?\s*)"(\.{1,2}\/[^"]+)\.ts"/g,
    '$1"$2.js"',
  );
}

/** Run a script to its end. */
function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (it) => (text += it));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(" ")} ended with ${code}:\n${text}`)),
    );
  });
}

/** Wait until a process says something. */
function saying(child: ChildProcess, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (it) => {
        text += it;
        if (text.includes(what)) resolve();
      });
    }
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`next start ended with ${code}:\n${text}`)));
  });
}
