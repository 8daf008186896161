/**
 * The shop in a process of its own, or one of a cluster: `node host.ts <kind> <places>`, both JSON. It tells its port, and
 * ends with who started it.
 */
import cluster from "node:cluster";
import type { AddressInfo } from "node:net";
import { serverFor } from "../../packages/server/src/node.ts";
import type { Kind } from "./kinds.ts";
import { type Places, shop } from "./shop.ts";

const [, , kind = "", places = "", count = "0"] = process.argv;
process.on("disconnect", () => process.exit());
// A worker may be told to take a connection while the one who shares them out has just ended.
cluster.worker?.on("error", () => process.exit());

/** What the one who started it is told. */
export interface Told {
  readonly port: number;
  /** The processes that answer requests. */
  readonly pids: readonly number[];
}

if (cluster.isPrimary && count !== "0") {
  const workers = Array.from({ length: Number(count) }, () => cluster.fork());
  const ports = await Promise.all(
    workers.map((it) => new Promise((resolve) => it.once("listening", (at) => resolve(at.port)))),
  );
  const pids = workers.map((it) => it.process.pid as number);
  process.send?.({ port: ports[0] as number, pids } satisfies Told);
} else {
  const server = serverFor(shop(JSON.parse(kind) as Kind, JSON.parse(places) as Places));
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    if (cluster.isPrimary) process.send?.({ port, pids: [process.pid] } satisfies Told);
  });
}
