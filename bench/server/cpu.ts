/**
 * CPU time of a server, from the kernel's accounting: on a shared machine the time on the wall is mostly that of others.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Running } from "./contender.ts";
import { areBound, cores } from "./cores.ts";

/** Nanoseconds so far. */
export interface Usage {
  readonly used: number;
  /** How long it could have run and something else did, on this machine or beside it on the same host. */
  readonly waited: number;
}

const linux = process.platform === "linux";

export async function usageOf(running: Running): Promise<Usage> {
  if (!linux) return { used: (await running.ask("cpu")).cpu, waited: 0 };
  const { pid } = running;
  let used = 0;
  let waited = stolen();
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const [ran = 0, queued = 0] = scheduled(`/proc/${pid}/task/${thread}/schedstat`);
    used += ran;
    // Other threads wait for the main one, which is no disturbance.
    if (thread === String(pid)) waited += queued;
  }
  return { used, waited };
}

/** Time on the core, time in the queue for it. */
function scheduled(file: string): number[] {
  try {
    return readFileSync(file, "utf8").split(" ").map(Number);
  } catch {
    // A thread that has ended since.
    return [];
  }
}

/** What the host gave to others while the server's core had work. */
function stolen(): number {
  if (!areBound) return 0;
  const line = readFileSync("/proc/stat", "utf8")
    .split("\n")
    .find((it) => it.startsWith(`cpu${cores.server} `));
  // In hundredths of a second; the name comes first.
  return Number(line?.split(" ")[8] ?? 0) * 1e7;
}
