/**
 * Runtimes other than Node that the client is tested in: in CI they are fetched from npm into .cache, elsewhere what is
 * missing is skipped. `node scripts/runtimes.mjs` fetches them.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { npm, root, say } from "./setup.mjs";

const prefix = join(root, ".cache", "runtimes");
const cpu = process.arch === "arm64" ? ["aarch64", "arm64"] : ["x64", "x64"];

/** Packages that hold nothing but the binary of a runtime for this platform, with its path in them. */
const packages = {
  bun: [`@oven/bun-${process.platform}-${cpu[0]}@1.4.5`, "bin/bun"],
  deno: [
    `@deno/${process.platform}-${cpu[1]}${process.platform === "linux" ? "-glibc" : ""}@2.9.6`,
    "deno",
  ],
  workerd: [
    `@cloudflare/workerd-${process.platform}-${cpu[1] === "x64" ? "64" : "arm64"}@1.20261117.1`,
    "bin/workerd",
  ],
};

/** Where the binary of a runtime is; `undefined` where it was not fetched. */
export function runtime(name) {
  const [spec, path] = packages[name];
  const file = join(prefix, "node_modules", spec.slice(0, spec.lastIndexOf("@")), path);
  return existsSync(file) ? file : undefined;
}

/** Fetch what is missing. */
export function fetchRuntimes() {
  const missing = Object.keys(packages).filter((name) => runtime(name) === undefined);
  if (missing.length === 0) return;
  say(`Fetching ${missing.join(", ")} (once) …`);
  mkdirSync(prefix, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  npm(
    ["install", "--prefix", prefix, ...options, ...Object.values(packages).map(([spec]) => spec)],
    prefix,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) fetchRuntimes();
