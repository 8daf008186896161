import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { type Behind, startBehind } from "./behind.ts";
import { ended, freePorts, listening, type Running, type ToRun } from "./running.ts";

/** How a server that reads a configuration is started. */
export interface Daemon {
  /** What it needs, which goes with it. */
  readonly folder: string;
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
  try {
    const running = await onFreePorts(recipes.length, (ports) => {
      daemon.configure(recipes, ports, behind);
      return startOnce(daemon, recipes, ports);
    });
    return {
      ports: running.ports,
      close: async () => {
        await running.close();
        behind.close();
        rmSync(daemon.folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    behind.close();
    rmSync(daemon.folder, { recursive: true, force: true });
    throw error;
  }
}

/** Start something on so many ports that are free; where one of them is taken meanwhile, on others. */
export async function onFreePorts<T>(
  count: number,
  start: (ports: readonly number[]) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await start(await freePorts(count));
    } catch (error) {
      const isTaken = /address (?:is )?already in use/i.test(String(error));
      if (!isTaken || tries === 4) throw error;
    }
  }
}

/** Start one process that listens on all of these ports. */
export async function startOnce(
  { command: [command, ...args], env }: Pick<Daemon, "command" | "env">,
  recipes: readonly ToRun[],
  ports: readonly number[],
): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(-4000);
  });
  const over = new Promise<never>((_, reject) => {
    child.on("error", reject);
    child.on("close", (status) => reject(new Error(`It ended with ${status}: ${complaint}`)));
  });
  over.catch(() => {});
  const close = (): Promise<void> => ended(child, () => child.kill("SIGTERM"));
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
