import { execFileSync, spawn } from "node:child_process";
import { type Behind, startBehind } from "./behind.ts";
import { ended, freePorts, listening, type Running, type ToRun } from "./running.ts";

/** How a server that reads a configuration is started. */
export interface Daemon {
  /** Write the configuration of all recipes, each for its port. */
  readonly configure: (recipes: readonly ToRun[], ports: readonly number[], behind: Behind) => void;
  /** What starts it in the foreground. */
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Start one process for all recipes, with what stands behind them.
 *
 * @throws {Error} with what it said, when it ends at once
 */
export async function startDaemon(daemon: Daemon, recipes: readonly ToRun[]): Promise<Running> {
  const behind = await startBehind();
  const ports = await freePorts(recipes.length);
  daemon.configure(recipes, ports, behind);
  const [command, ...args] = daemon.command;
  const child = spawn(command, args, {
    env: { ...process.env, ...daemon.env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(-4000);
  });
  const over = new Promise<never>((_, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`It ended with ${status}: ${complaint}`)));
  });
  over.catch(() => {});
  const close = async (): Promise<void> => {
    await ended(child, () => child.kill("SIGTERM"));
    behind.close();
  };
  try {
    await Promise.race([over, Promise.all(ports.map((it) => listening(it)))]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ports: Object.fromEntries(recipes.map((it, i) => [it.name, ports[i] ?? 0])),
    close,
  };
}

/** What a program says of its version, as far as a pattern finds it. */
export function versionSaid(label: string, command: string, args: string[], at: RegExp): string {
  const said = execFileSync(command, args, { encoding: "utf8" });
  return `${label} ${at.exec(said)?.[1] ?? said}`;
}
