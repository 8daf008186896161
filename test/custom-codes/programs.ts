/** Programs that are started, and ended again, with what they print. */
import { execFile, spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { root } from "../sources.ts";

/** A program that listens. */
export interface Running {
  readonly port: number;
  /** All that it has printed. */
  readonly printed: () => string;
  /** Whether it has ended by itself. */
  readonly isOver: () => boolean;
  readonly stop: () => Promise<void>;
}

/** How a program is started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nobody's settings or proxies count. */
function environment(more: Command["env"] = {}): NodeJS.ProcessEnv {
  return { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C.UTF-8", ...more };
}

/** TypeScript with the packages as they are in the source. */
export function nodeWith(...args: readonly string[]): Command {
  const flags = ["--conditions=@verdict/source", "--disable-warning=ExperimentalWarning"];
  return { program: process.execPath, args: [...flags, ...args], cwd: root };
}

/**
 * Start a program and wait until it listens.
 *
 * @throws {Error} with what it printed, when it ends before or does not listen in time
 */
export async function start(
  command: (port: number) => Command | Promise<Command>,
): Promise<Running> {
  const port = await freePort();
  const { program, args, cwd = root, env } = await command(port);
  const child = spawn(program, args, { cwd, env: environment(env) });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (it) => (printed += String(it)));
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", (error) => {
      printed += error.message;
      resolve();
    });
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  const until = Date.now() + 60_000;
  while (!(await isOpen(port))) {
    if (isOver || Date.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`${program} ${args.join(" ")} does not listen:\n${printed}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    port,
    printed: () => printed,
    isOver: () => isOver,
    stop: async () => {
      child.kill();
      const late = setTimeout(() => child.kill("SIGKILL"), 1000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** What a program prints, and how it ends. */
export function run({
  program,
  args,
  cwd = root,
  env,
}: Command): Promise<{ readonly out: string; readonly err: string; readonly exit: number }> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { cwd, env: environment(env), timeout: 120_000, maxBuffer: 2 ** 26 },
      (error, out, err) =>
        resolve({ out, err, exit: error === null ? 0 : Number(error.code ?? Number.NaN) }),
    ).stdin?.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
