import { Worker } from "bullmq";
import { bullWork } from "../src/jobs/bullmq.ts";

/** A worker of a queue in a process of its own: given the port of a Redis server, the queue, and for how long it works. */
const [port, queue, time] = process.argv.slice(2) as [string, string, string];
const worker = new Worker(
  queue,
  bullWork(async (job) => {
    process.send?.(job.id);
    await new Promise((resolve) => setTimeout(resolve, Number(time)));
    return `done by ${process.pid}`;
  }),
  {
    connection: { host: "127.0.0.1", port: Number(port) },
    lockDuration: 500,
    stalledInterval: 200,
    maxStalledCount: 2,
  },
);
worker.on("error", () => undefined);
