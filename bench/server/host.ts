/**
 * A contender in a process of its own: `node host.ts verdict`. It tells its port, and what it has used when asked; it
 * ends with who started it.
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What can be asked of it. */
export type Question = "cpu" | "memory" | "end";

/** Figures of the process; memory is counted after a collection where one can be called for. */
export interface Figures {
  /** Nanoseconds of CPU time so far. */
  readonly cpu: number;
  readonly resident: number;
  readonly heap: number;
}

const { listen } = (await import(`./contenders/${process.argv[2]}.ts`)) as {
  readonly listen: () => Server | Promise<Server>;
};
const server = await listen();
if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
const { port } = server.address() as AddressInfo;
process.send?.({ port });

process.on("message", (question: Question) => {
  if (question === "end") process.exit();
  if (question === "memory") globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss: resident, heapUsed: heap } = process.memoryUsage();
  const figures: Figures = { cpu: (user + system) * 1000, resident, heap };
  process.send?.(figures);
});
process.on("disconnect", () => process.exit());
