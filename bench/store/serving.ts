/** How one of the shops is started, looked at and ended. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Running } from "../server/contender.ts";
import { cores, onCore } from "../server/cores.ts";
import { type Usage, usageOf } from "../server/cpu.ts";
import type { Told } from "./host.ts";
import type { Kind } from "./kinds.ts";
import type { Places } from "./shop.ts";

export interface Serving {
  readonly kind: Kind;
  readonly port: number;
  /** CPU time so far, of all processes that answer. */
  readonly usage: () => Promise<Usage>;
  /** It keeps to its own core. */
  readonly isBound: boolean;
  readonly end: () => Promise<void>;
}

const host = fileURLToPath(new URL("host.ts", import.meta.url));

/**
 * Start a shop, in a process of its own on a core of its own, or in several behind one port on whatever core is free.
 *
 * @param workers how many processes share the port; one without a cluster by default
 */
export async function serve(kind: Kind, places: Places, workers = 0): Promise<Serving> {
  const own = ["--conditions=@verdict/source", "--no-warnings", ...flags(kind), host];
  const args = [...own, JSON.stringify(kind), JSON.stringify(places), `${workers}`];
  const [command, all] =
    workers === 0 ? onCore(cores.server, process.execPath, args) : [process.execPath, args];
  const child = spawn(command, all, {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exit = once(child, "exit");
  const told = once(child, "message") as Promise<[Told]>;
  const gone = exit.then(() => Promise.reject(new Error(`${kind.name} has ended.`)));
  gone.catch(() => undefined);
  const [{ port, pids }] = await Promise.race([told, gone]);
  return {
    kind,
    port,
    isBound: workers === 0,
    usage: async () => {
      const all = await Promise.all(pids.map((pid) => usageOf({ pid } as Running)));
      const sum = (of: (it: Usage) => number): number => all.reduce((it, one) => it + of(one), 0);
      return { used: sum(({ used }) => used), waited: sum(({ waited }) => waited) };
    },
    end: async () => {
      child.disconnect();
      await exit;
    },
  };
}

/** With `--profile` a CPU profile of each is left in `.cache/profiles`. */
function flags({ name }: Kind): string[] {
  if (!process.argv.includes("--profile")) return [];
  const folder = fileURLToPath(new URL("../../.cache/profiles", import.meta.url));
  return ["--cpu-prof", `--cpu-prof-dir=${folder}`, `--cpu-prof-name=store ${name}.cpuprofile`];
}
