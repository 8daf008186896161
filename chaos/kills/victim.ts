import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { listens } from "../../packages/server/test/ports.ts";

/** A process that is killed and started again. */
export interface Victim {
  readonly name: string;
  readonly kind: Kind;
  readonly port: number;
  /** Start it, and wait until it listens. */
  readonly start: () => Promise<void>;
  /** Kill it with SIGKILL, whatever it is doing, and start it again at once; it is not waited for. */
  readonly strike: () => Promise<void>;
  /** Start it and let it end by itself: what it compiled is kept for the next. */
  readonly warmUp: () => Promise<void>;
  /** Kill it for good. */
  readonly end: () => Promise<void>;
  /** Each life of it, those that are over with their ends. */
  readonly lives: readonly Life[];
}

export type Kind = "workbench" | "shop" | "proxy" | "redis" | "postgres";

/** One process. */
export interface Life {
  readonly pid: number;
  readonly from: number;
  /** When it was killed, or ended by itself; nothing while it runs. */
  to?: number;
  /** Whether it listened by then. */
  wasUp: boolean;
  isKilled: boolean;
  /** What it wrote to standard error, the end of it. */
  err: string;
}

/** What is started. */
export interface Program {
  readonly name: string;
  readonly kind: Kind;
  readonly port: number;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How much of what a process writes is kept. */
const most = 20_000;

const running = new Set<ChildProcess>();
// None outlives this process, whatever becomes of it.
process.once("exit", () => {
  for (const it of running) it.kill("SIGKILL");
});

/** Something to kill. */
export function victim({ name, kind, port, command, args, env = {} }: Program): Victim {
  const lives: Life[] = [];
  let child: ChildProcess | undefined;
  let isOver = false;

  const spawned = (): Life => {
    const it = spawn(command, args, {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...env },
    });
    child = it;
    running.add(it);
    const life: Life = {
      pid: it.pid ?? 0,
      from: Date.now(),
      wasUp: false,
      isKilled: false,
      err: "",
    };
    lives.push(life);
    it.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      life.err = (life.err + chunk).slice(-most);
    });
    it.once("exit", () => {
      running.delete(it);
      life.to ??= Date.now();
      if (life.isKilled || isOver) return;
      // It is a fault, and told as one; what goes on meanwhile is to go on.
      void sleep(200).then(() => (isOver || child !== it ? undefined : begin()));
    });
    return life;
  };

  const begin = async (): Promise<void> => {
    const life = spawned();
    while (life.to === undefined && !life.wasUp) {
      life.wasUp = await listens(port);
      if (!life.wasUp) await sleep(20);
    }
  };

  const kill = async (): Promise<void> => {
    const it = child;
    const life = lives.at(-1);
    if (it === undefined || life === undefined || life.to !== undefined) return;
    const exit = once(it, "exit");
    life.isKilled = true;
    // Before: what it did later than that it did not do.
    it.kill("SIGKILL");
    await exit;
  };

  return {
    name,
    kind,
    port,
    lives,
    start: begin,
    async strike() {
      await kill();
      if (!isOver) void begin();
    },
    async warmUp() {
      await begin();
      const life = lives.pop();
      if (child === undefined || life === undefined) return;
      life.isKilled = true;
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      await exit;
    },
    async end() {
      isOver = true;
      await kill();
    },
  };
}
