/**
 * Sends requests of every sort to every kind of resource, and looks at each answer: that it is no 5xx which user code did
 * not ask for, that it is sound by @verdict/check, and that it came at all.
 *
 *     npm run chaos -- requests --times 1000000             that many, from a new seed
 *     npm run chaos -- requests --times 20000 --seed 7      the same ones again
 *     npm run chaos -- requests --seed 7 --only 312         one round of them, to look into
 *     npm run chaos -- requests --remarks                    with an example of each remark
 *
 * What counts as a failure: a 5xx that neither user code asked for nor policy says (501 to a method that nobody has, 503
 * where there is too much), a finding of severity `error`, which is a broken MUST, content that cannot be decoded, an
 * answer that does not come, a connection that ends without a word, something that nobody caught, and a heap that grows
 * on. Findings of less severity are told as remarks: user code here does some of it on purpose, such as a 451 that does
 * not say by whom.
 *
 * Requests come in rounds, each with a client that learns from what it is answered. A round can be repeated by itself:
 * what clients change goes back before it. The applications live on, as long as all rounds.
 */

import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Lane, laneIn } from "./requests/lane.ts";
import { printed } from "./requests/printed.ts";
import { type Failure, Tally } from "./requests/tally.ts";

export interface RequestsOptions {
  /** How many requests are sent. */
  readonly times: number;
  /** What they are made from; by chance unless told. */
  readonly seed?: number;
  /** The only round that is played. */
  readonly only?: number;
  /** Ends it before its time; the report is of what there was until then. */
  readonly signal?: AbortSignal;
  /** Told after every so many requests how many there were. */
  readonly onProgress?: (done: number) => void;
}

export interface Report {
  readonly seed: number;
  /** Requests that were answered. */
  readonly times: number;
  readonly seconds: number;
  readonly statuses: ReadonlyMap<number, number>;
  /** Answers by the path of the resource; of none that has the path as well. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Paths of resources that no request came to. */
  readonly unmet: readonly string[];
  /** Answers by the way that their requests came: directly, by fetch, over a socket, or spoilt. */
  readonly doors: ReadonlyMap<string, number>;
  /** What @verdict/check found that breaks no MUST, by rule: it is told, and fails nothing. */
  readonly remarks: ReadonlyMap<string, number>;
  /** The first of each of them. */
  readonly remarked: readonly Failure[];
  /** Connections whose octets were spoilt, and requests that were left unanswered as their connection had its end. */
  readonly spoilt: number;
  readonly unanswered: number;
  /** How many failures there were, of which kinds, and the first of them. */
  readonly failed: number;
  readonly failedBy: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
  /** Octets of the heap that are in use once garbage is collected: after the first tenth, and at the end. */
  readonly heap: readonly number[];
  /** How late the event loop was, in milliseconds. */
  readonly delay: { readonly mean: number; readonly p99: number; readonly max: number };
}

/** Rounds that are played at the same time: while one waits for its socket, others go on. */
const lanes = 3;

/** Octets by which the heap may grow between the first tenth, when caches have filled, and the end. */
const mayGrow = 64 * 2 ** 20;

/** Send so many requests, and say what came of it. */
export async function requests(options: RequestsOptions): Promise<Report> {
  const { times, only, onProgress, signal, seed = Math.floor(Math.random() * 2 ** 31) } = options;
  const tally = new Tally(seed);
  const unhandled = (error: unknown): void =>
    tally.fail(-1, "unhandled", String((error as Error)?.stack ?? error));
  process.on("unhandledRejection", unhandled);
  process.on("uncaughtException", unhandled);
  const all: Lane[] = [];
  for (let i = 0; i < (only === undefined ? lanes : 1); i++) all.push(await laneIn(tally));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const heap: number[] = [];
  let round = 0;
  const play = async (lane: Lane): Promise<void> => {
    if (only !== undefined) return lane.play(only);
    while (tally.times < times && signal?.aborted !== true) {
      await lane.play(round++);
      while (tally.times >= ((heap.length + 1) * times) / 10) {
        // It takes its time, which is not that of the servers.
        delay.disable();
        heap.push(usedHeap());
        delay.enable();
        onProgress?.(tally.times);
      }
    }
  };
  await Promise.all(all.map(play));
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  for (const it of all) await it.close();
  // What was rejected last is told in the next turn.
  await new Promise((done) => setTimeout(done, 10));
  process.off("unhandledRejection", unhandled);
  process.off("uncaughtException", unhandled);
  const grown = (heap.at(-1) ?? 0) - (heap[0] ?? 0);
  if (grown > mayGrow) tally.fail(-1, "memory", `The heap grew by ${grown} octets.`);
  const { mean, max } = delay;
  return {
    seed,
    seconds,
    heap,
    ...tally.report(),
    delay: { mean: mean / 1e6, p99: delay.percentile(99) / 1e6, max: max / 1e6 },
  };
}

let collect: (() => void) | undefined;

/** Octets in use of the heap, without garbage. */
function usedHeap(): number {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  return process.memoryUsage().heapUsed;
}

/** See {@link requests}; 100,000 requests unless told. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      times: { type: "string", default: "100000" },
      seed: { type: "string" },
      only: { type: "string" },
      remarks: { type: "boolean", default: false },
    },
  });
  const began = performance.now();
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  const report = await requests({
    signal: stop.signal,
    times: Number(values.times),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    ...(values.only === undefined ? {} : { only: Number(values.only) }),
    onProgress: (done) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      console.log(`${done} requests after ${seconds} s`);
    },
  });
  console.log(printed(report, values.remarks));
  return report.failed === 0 ? 0 : 1;
}
