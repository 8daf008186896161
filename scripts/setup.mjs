/**
 * What stands between a fresh clone and a command that runs: dependencies and the right Node. Plain JavaScript for
 * Node 20, because nothing else can be counted on yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The oldest Node that runs the sources as they are, without their types. */
const oldest = [22, 18];

/** Say what is going on, beside the output of the command. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Say what is wrong and what to do about it, and end. */
export function fail(text) {
  say(`\n${text}`);
  process.exit(1);
}

/** Install what package-lock.json asks for, unless it is there. */
export function installDependencies() {
  if (isInstalled()) return;
  say("Installing what Verdict needs (once, about half a minute) …");
  if (npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"])) return;
  // The install script of `node` fails where its platform has no build of that version; nothing else needs a script.
  say("That failed; trying without install scripts …");
  if (npm(["ci", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"])) return;
  fail("npm could not install the dependencies (see above). Check the connection, then try again.");
}

/** Whether node_modules holds what the lock asks for, by npm's own record of what it installed. */
function isInstalled() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = read(join(root, "package-lock.json")).packages;
  const present = read(record).packages;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.startsWith("node_modules/")) return true;
    const it = present[path];
    return it === undefined ? optional === true : it.version === version && it.link === link;
  });
}

/** The Node that the project pins, or the best there is. */
export function findNode() {
  const version = read(join(root, "package.json")).devDependencies.node;
  const pinned = join(root, "node_modules/node/bin", executable);
  if (versionOf(pinned) === version) return pinned;
  // npm 12 and --ignore-scripts leave the package `node` without its binary; the binary's own package has no script.
  const [major] = version.split(".");
  const fetched = fetchNode(version) ?? fetchNode(major);
  if (fetched !== undefined) return fetched;
  const [here, minor] = process.versions.node.split(".").map(Number);
  if (here > oldest[0] || (here === oldest[0] && minor >= oldest[1])) {
    say(
      `Node ${version} could not be installed here; going on with this machine's ${process.version}.`,
    );
    return process.execPath;
  }
  return fail(
    `Node ${version} could not be installed here, and this machine's ${process.version} is too old to stand in for it.\nInstall Node ${oldest.join(".")} or later, then try again.`,
  );
}

const executable = process.platform === "win32" ? "node.exe" : "node";

/**
 * A Node from npm in .cache, for this platform.
 *
 * @param wanted a version, or the start of one: `22`
 * @returns the path of the binary, or `undefined` where there is none
 */
export function fetchNode(wanted) {
  const major = wanted.split(".")[0];
  const prefix = join(root, ".cache", `node-${major}`);
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node${platform === "darwin" && process.arch === "arm64" ? "-bin" : ""}-${platform}-${process.arch}`;
  const binary = join(prefix, "node_modules", name, "bin", executable);
  const fits = () => {
    const version = versionOf(binary);
    return version === wanted || (wanted === major && version?.startsWith(`${major}.`));
  };
  if (fits()) return binary;
  say(`Fetching Node ${wanted} (once) …`);
  mkdirSync(prefix, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1"];
  return npm(["install", "--prefix", prefix, ...options, `${name}@${wanted}`], prefix) && fits()
    ? binary
    : undefined;
}

function versionOf(binary) {
  if (!existsSync(binary)) return undefined;
  // This very process may already be it.
  if (realpathSync(binary) === process.execPath) return process.versions.node;
  const { stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return stdout?.trim().slice(1) || undefined;
}

/** Run npm, the one that called us where there is one. Its output goes to stderr. */
export function npm(args, cwd = root) {
  const called = process.env.npm_execpath;
  const script = called?.endsWith(".js") && existsSync(called);
  // The Node that runs this may be in the folder that `npm ci` is about to replace.
  const inside = process.execPath.startsWith(join(root, "node_modules"));
  const [command, first] = script && !inside ? [process.execPath, [called]] : ["npm", []];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd,
    env: { ...process.env, PATH: withoutOwn(process.env.PATH ?? "") },
    shell: command === "npm" && process.platform === "win32",
    stdio: ["ignore", 2, 2],
  });
  return status === 0;
}

/** A search path without this repository's own commands, among them its Node. */
function withoutOwn(path) {
  const separator = process.platform === "win32" ? ";" : ":";
  const own = join(root, "node_modules");
  return path
    .split(separator)
    .filter((it) => !it.startsWith(own))
    .join(separator);
}

/** The environment in which whatever a command starts finds the same Node. */
export function environmentFor(node) {
  const separator = process.platform === "win32" ? ";" : ":";
  return { ...process.env, PATH: [dirname(node), process.env.PATH].join(separator) };
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
