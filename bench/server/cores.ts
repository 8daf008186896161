/** Server and generator each get a core to themselves, where the machine can do that. */
import { spawnSync } from "node:child_process";

export const cores = { server: 0, generator: 1 } as const;

/** Whether both cores are there and processes can be bound to them. */
export const areBound = Object.values(cores).every(
  (core) => spawnSync("taskset", ["-c", String(core), "true"]).status === 0,
);

/** A command bound to a core. */
export function onCore(
  core: number,
  command: string,
  args: readonly string[],
): readonly [string, readonly string[]] {
  return areBound ? ["taskset", ["-c", String(core), command, ...args]] : [command, args];
}
