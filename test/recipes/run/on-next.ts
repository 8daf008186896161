import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Tool, toolIn } from "../../../scripts/recipes.ts";
import { root } from "../../sources.ts";
import { type Behind, startBehind } from "./behind.ts";
import { ended, freePorts, listening, type Starter } from "./running.ts";

/** What the tests of the adapter install, which is used here as well. */
const source = join(root, "packages/server/test/next-app");
const installed = join(root, ".cache/next-app");
const folder = join(root, ".cache", `recipes-next-${process.pid}`);
const next = join(installed, "node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", CI: "1" };

/** Route handlers of Next, all in one application: each below a folder of its own, which is asked for ahead of its path. */
export function onNext(): Starter {
  let built: Promise<Behind> | undefined;
  let users = 0;
  return {
    version: () => {
      const { version } = JSON.parse(
        readFileSync(join(dirname(next), "../../package.json"), "utf8"),
      );
      return `Next.js ${version}, Node ${process.versions.node}`;
    },
    start: async (recipes) => {
      // A build takes its time: what cannot be had is built with all the others.
      built ??= build(toolIn("servers", "next"));
      const behind = await built;
      users++;
      const [port = 0] = await freePorts(1);
      const args = [next, "start", "-p", String(port), "-H", "127.0.0.1"];
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
      await listening(port, 60_000);
      return {
        ports: Object.fromEntries(recipes.map((it) => [it.name, port])),
        prefix: (name) => `/r${name}`,
        close: async () => {
          await ended(child as ChildProcess, () => child.kill());
          if (--users > 0) return;
          behind.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

async function build(tool: Tool): Promise<Behind> {
  await install();
  const behind = await startBehind();
  const hosts = { "origin.example": "9000", "slow.example": "9001", "prices.example": "9002" };
  rmSync(folder, { recursive: true, force: true });
  for (const { name, path, text } of [...tool.recipes, ...tool.cannot]) {
    const [, place] = /^\/\/ app\/(\S+)$/m.exec(text) ?? [];
    if (place === undefined) throw new Error(`${path} does not say where it stands.`);
    const file = join(folder, "app", `r${name}`, place);
    mkdirSync(dirname(file), { recursive: true });
    let own = text;
    for (const [host, port] of Object.entries(hosts))
      own = own.replaceAll(host, `127.0.0.1:${behind.ports.get(port)}`);
    writeFileSync(file, own);
  }
  cpSync(join(source, "package.json"), join(folder, "package.json"));
  cpSync(join(source, "app/layout.tsx"), join(folder, "app/layout.tsx"));
  symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "next.config.mjs"), config);
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: folder, env });
  return behind;
}

/** Types are the business of an editor; `/` is a folder here, and has no slash to lose. */
const config = `export default {
  skipTrailingSlashRedirect: true,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: ${JSON.stringify(root)} },
};
`;

/** Install it, unless it is there, while nobody else builds with it. */
async function install(): Promise<void> {
  const lock = readFileSync(join(source, "package-lock.json"), "utf8");
  const done = join(installed, "node_modules/.installed-lock.json");
  if (existsSync(done) && readFileSync(done, "utf8") === lock) return;
  mkdirSync(installed, { recursive: true });
  const claim = `${installed}.lock`;
  for (;;) {
    try {
      writeFileSync(claim, String(process.pid), { flag: "wx" });
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  try {
    for (const it of ["package.json", "package-lock.json"])
      cpSync(join(source, it), join(installed, it));
    const script = join(root, "scripts/install.mjs");
    await promisify(execFile)(process.execPath, [script, installed], { env });
  } finally {
    rmSync(claim, { force: true });
  }
}
