import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect, createServer } from "node:net";
import { root } from "../../sources.ts";

/** Something that runs, and whom to ask. */
export interface Running {
  /** The port of each recipe, by its name. */
  readonly ports: Readonly<Record<string, number>>;
  /** What stands ahead of the path of its requests, where several share a port: `/r429`. */
  readonly prefix?: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** How the recipes of a framework are run. */
export interface Starter {
  /** What has to be there: programs and folders of Debian's packages; nothing for what npm installs. */
  readonly needs?: readonly string[];
  /** What they run on, as `tool.json` says in `on`: `Flask 2.2, Python 3.11`; versions as far as they are written there. */
  readonly version: () => Promise<string> | string;
  /** Start all of them, each on a port of its own. */
  readonly start: (recipes: readonly ToRun[]) => Promise<Running>;
}

/** A recipe to run. */
export interface ToRun {
  readonly name: string;
  /** Its file, from the root of the file system. */
  readonly file: string;
  readonly text: string;
}

/** Whether all that is needed is there. */
export function isThere({ needs = [] }: Starter): boolean {
  return needs.every((it) => existsSync(it));
}

/**
 * Start a program that prints the ports of its recipes as JSON on its first line, and ends when its standard input does.
 *
 * @throws {Error} with what it printed, when it ends before that
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<Running> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ports = JSON.parse(await firstLine(child));
  return { ports, close: () => ended(child, () => child.stdin?.end()) };
}

/** The first line that a program prints. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    let complaint = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      complaint = (complaint + text).slice(-4000);
    });
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      said += text;
      if (said.includes("\n")) resolve(said.slice(0, said.indexOf("\n")));
    });
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`It ended with ${status}: ${complaint}`)));
  });
}

/** End a program, by force where asking does not help for three seconds. */
export function ended(child: ChildProcess, ask: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 3000);
    child.on("exit", () => {
      clearTimeout(force);
      resolve();
    });
    ask();
  });
}

/** The ports that systems do not give to who asks for any: nobody takes one of them by chance before it is used. */
const chosen = { first: 10_000, last: 32_000 };

/** So many ports that are free now. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const { first, last } = chosen;
    const port = first + Math.floor(Math.random() * (last - first));
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .on("error", () => resolve(false))
      .listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Wait until something listens there. */
export async function listening(port: number, patience = 20_000): Promise<void> {
  const last = Date.now() + patience;
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      }).on("error", () => resolve(false));
    });
    if (isOpen) return;
    if (Date.now() > last) throw new Error(`Nothing listens on port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
