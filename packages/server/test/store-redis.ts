import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, listens } from "./ports.ts";

const program = "/usr/bin/redis-server";

/** Whether there is a Redis server: Debian's `redis-server`. */
export const hasRedis = existsSync(program);

/** A Redis server of a test's own. */
export interface RedisServer {
  readonly port: number;
  /** Ask it with redis-cli. */
  readonly ask: (...args: readonly string[]) => string;
  /** Stop it at once (SIGKILL); what it has on disk stays there. */
  readonly kill: () => Promise<void>;
  /** Stop it at once, and forget what it had. */
  readonly stop: () => Promise<void>;
  /** Stop it, and start it once more on its port: empty, unless it was told to write what it has into a file. */
  readonly restart: () => Promise<void>;
}

/** A server on a free port that writes nothing but into a temporary folder. */
export async function startRedis(...options: readonly string[]): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "verdict-redis-"));
  const own = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
  return launch(port, folder, [...own, "--save", "", "--appendonly", "no", ...options]);
}

/** A Sentinel that makes a replica of a server its successor, once that was not heard of for some time. */
export async function startSentinel(
  name: string,
  primary: number,
  { downAfter = 1000 }: { readonly downAfter?: number } = {},
): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "verdict-sentinel-"));
  const file = join(folder, "sentinel.conf");
  const lines = [
    `port ${port}`,
    "bind 127.0.0.1",
    `dir ${folder}`,
    `sentinel monitor ${name} 127.0.0.1 ${primary} 1`,
    `sentinel down-after-milliseconds ${name} ${downAfter}`,
    `sentinel failover-timeout ${name} 5000`,
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  return launch(port, folder, [file, "--sentinel"]);
}

async function launch(port: number, folder: string, args: readonly string[]): Promise<RedisServer> {
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const started = spawn(program, args, { stdio: "ignore" });
    child = started;
    // It does not outlive the tests, whatever becomes of them.
    process.once("exit", () => started.kill("SIGKILL"));
    await listening(port, started);
  };
  const end = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  };
  await start();
  return {
    port,
    ask: (...command) =>
      execFileSync("/usr/bin/redis-cli", ["-p", `${port}`, ...command], { encoding: "utf8" }),
    kill: end,
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
    restart: async () => {
      await end();
      await start();
    },
  };
}

/** A cluster of three masters. */
export async function startCluster(): Promise<readonly RedisServer[]> {
  const servers = await Promise.all(
    Array.from({ length: 3 }, async () =>
      startRedis("--cluster-enabled", "yes", "--cluster-port", `${await freePort()}`),
    ),
  );
  const [first] = servers as [RedisServer];
  const addresses = servers.map(({ port }) => `127.0.0.1:${port}`);
  first.ask("--cluster", "create", ...addresses, "--cluster-yes");
  for (const server of servers) {
    while (!server.ask("cluster", "info").includes("cluster_state:ok")) await pause(50);
  }
  return servers;
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}.`);
    if (await listens(port)) return;
    await pause(20);
  }
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
