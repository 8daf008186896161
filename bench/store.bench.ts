/**
 * What limits and idempotency keys cost, by where they are kept: a GET that is limited beside one that is not, and an order
 * under a fresh Idempotency-Key beside one without, each order being kept in a database of the shop's own; then two
 * workers beside one.
 *
 *     npm run bench -- store
 *     npm run bench -- store --only SQLite --restarts 1 --cycles 5 --ms 1000
 *     npm run bench -- store --workers             only the workers
 *     npm run bench -- store --generator sockets   a generator that never sleeps
 *
 * Each kind is a process of its own on a core of its own; wrk and Redis have the other one. Windows go round all kinds in
 * random order; one that something disturbed is measured once more, and the calmer of both counts. Requests a second are
 * the median of the windows, and their ratio that of two windows of the same cycle; CPU time for a request is the lower
 * quartile, and its ratio that of the two quartiles (server/window.ts says why). Behind each ratio are the quartiles of
 * the cycles.
 *
 * wrk sleeps when it has nothing to do, and each response pays for waking it, unless several come at once: what a store
 * answers together is cheaper by that. Bare sockets never sleep, and show what is left without it.
 *
 * Workers are not bound to a core. Half a millisecond of work for each request leaves little to wrk, and says whether two
 * answer twice as much; without it they say, by their CPU time, whether they get into each other's way at the store.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasRedis, startRedis } from "../packages/server/test/store-redis.ts";
import { areBound, cores } from "./server/cores.ts";
import { sockets } from "./server/generators/sockets.ts";
import { quantile, shuffled } from "./server/statistics.ts";
import { isClean, typical, type Window } from "./server/window.ts";
import { examine } from "./store/examine.ts";
import { type Kind, kinds, plainOf, shared, twice } from "./store/kinds.ts";
import { loadOf } from "./store/requests.ts";
import { type Serving, serve } from "./store/serving.ts";
import { hasWrk, send } from "./store/wrk.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    restarts: { type: "string", default: "2" },
    cycles: { type: "string", default: "8" },
    ms: { type: "string", default: "300" },
    generator: { type: "string", default: "wrk" },
    workers: { type: "boolean", default: false },
    warm: { type: "string", default: "2500" },
    profile: { type: "boolean", default: false },
  },
});
const connections = 64;
const [restarts, cycles, ms, warm] = [values.restarts, values.cycles, values.ms, values.warm].map(
  Number,
) as [number, number, number, number];

const isWrk = hasWrk && values.generator === "wrk";
if (!hasWrk && values.generator === "wrk")
  console.log("wrk is not on the PATH (`apt-get install wrk`): bare sockets send instead.");
const bare = isWrk ? undefined : sockets();
if (!hasRedis) console.log("No redis-server, and nothing is measured on it.");
if (!areBound) console.log("No taskset, or a single core: all share what is there.");

const chosen = kinds.filter(
  ({ name, store }) =>
    (hasRedis || store !== "redis") && (store === "none" || name.includes(values.only)),
);

const folder = mkdtempSync(join(tmpdir(), "verdict-bench-"));
const redis = hasRedis ? await startRedis() : undefined;
if (redis !== undefined && areBound) {
  const pid = /process_id:(\d+)/.exec(redis.ask("info", "server"))?.[1] ?? "";
  spawnSync("taskset", ["-a", "-cp", `${cores.generator}`, pid]);
}
const windows = new Map<Kind, Window[]>(chosen.map((it) => [it, []]));
let live: Serving[] = [];
let files = 0;
const places = () => {
  const own = join(folder, `${files++}`);
  return { file: `${own}.db`, orders: `${own}-orders`, redis: redis?.port ?? 0 };
};
console.log(
  `${restarts} processes × ${cycles} windows of ${ms} ms, ${connections} connections, node ${process.version}`,
);
try {
  for (let restart = 0; restart < restarts && !values.workers; restart++) {
    live = await Promise.all(chosen.map((it) => serve(it, places())));
    for (const it of live) {
      await examine(it.kind, it.port);
      await once(it, warm);
    }
    for (let cycle = 0; cycle < cycles; cycle++)
      for (const it of shuffled(live)) windows.get(it.kind)?.push(await measured(it));
    for (const it of live) await it.end();
    live = [];
  }
  if (!values.workers) report();
  await compareWorkers();
} finally {
  for (const it of live) await it.end();
  await redis?.stop();
  bare?.end();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

/** Measured once more where something disturbed it. */
async function measured(it: Serving): Promise<Window> {
  const first = await once(it, ms);
  if (isClean(first)) return first;
  const second = await once(it, ms);
  return second.disturbed < first.disturbed ? second : first;
}

async function once(it: Serving, time: number, tries = 3): Promise<Window> {
  const { kind, port, usage, isBound } = it;
  const what = kind.request === "get" ? "get" : kind.store === "none" ? "post" : "keyed";
  const before = await usage();
  const began = performance.now();
  const { requests, milliseconds, wrong } = await (bare === undefined
    ? send(port, what, time, connections, isBound)
    : bare.run(port, loadOf(what, time), time, connections));
  const took = performance.now() - began;
  const after = await usage();
  if (wrong > 0) throw new Error(`${kind.name}: ${wrong} of ${requests} responses were wrong.`);
  // On a busy machine it can take a while until anything moves.
  if (requests === 0 && tries > 0) return once(it, time, tries - 1);
  if (requests === 0) throw new Error(`${kind.name} does not answer.`);
  return {
    perSecond: (requests / milliseconds) * 1000,
    each: (after.used - before.used) / 1000 / requests,
    disturbed: (after.waited - before.waited) / 1e6 / took,
  };
}

function report(): void {
  console.log(
    `\n${"".padEnd(33)}  requests/s    µs CPU        by rate           by CPU         aim`,
  );
  for (const kind of chosen) {
    const own = windows.get(kind) ?? [];
    const plain = windows.get(plainOf(kind)) ?? [];
    const rate = quantile(
      own.map((it) => it.perSecond),
      0.5,
    );
    const each = typical(own);
    let line = `${kind.name.padEnd(33)} ${rate.toFixed(0).padStart(11)} ${each.toFixed(1).padStart(9)}`;
    if (kind.aim !== undefined) {
      const byRate = own.map((it, i) => it.perSecond / (plain[i]?.perSecond ?? Number.NaN));
      const byCpu = own.map((it, i) => (plain[i]?.each ?? Number.NaN) / it.each);
      const [middle, part] = [quantile(byRate, 0.5), typical(plain) / each];
      const met = [middle >= kind.aim && "rate", part >= kind.aim && "CPU"].filter(Boolean);
      line += `   ${spread(middle, byRate)}  ${spread(part, byCpu)}  ${kind.aim.toFixed(2)} `;
      line += met.length === 0 ? "not met" : `met by ${met.join(" and ")}`;
    }
    console.log(line);
  }
  const all = [...windows.values()].flat();
  const calm = all.filter(isClean).length;
  console.log(
    `Nothing disturbed ${calm} of ${all.length} windows.${calm < all.length / 2 ? " The machine was busy: only great differences mean something." : ""}`,
  );
}

/** One worker and two, in turn, in a cluster on whatever core is free. */
async function compareWorkers(): Promise<void> {
  const all = shared.filter(
    ({ name, store }) => (hasRedis || store !== "redis") && name.includes(values.only),
  );
  if (all.length === 0) return;
  console.log(`\n${"".padEnd(33)}   one/s   two/s    by rate            µs CPU     by CPU`);
  for (const kind of all) {
    const seen: [Window[], Window[]] = [[], []];
    for (let restart = 0; restart < restarts; restart++) {
      // Both have what the other one left, as on a server that runs for long.
      const own = places();
      live = [await serve(kind, own, 1), await serve(kind, own, 2)];
      for (const it of live) await once(it, warm);
      for (let cycle = 0; cycle < cycles; cycle++)
        for (const i of shuffled([0, 1] as const)) seen[i].push(await once(live[i] as Serving, ms));
      for (const it of live) await it.end();
      live = [];
    }
    const [one, two] = seen;
    const [first, second] = seen.map((it) =>
      quantile(
        it.map(({ perSecond }) => perSecond),
        0.5,
      ).toFixed(0),
    ) as [string, string];
    const byRate = two.map((it, i) => it.perSecond / (one[i]?.perSecond ?? Number.NaN));
    const [alone, together] = [typical(one), typical(two)];
    const middle = quantile(byRate, 0.5);
    let line = `${kind.name.padEnd(33)} ${first.padStart(7)} ${second.padStart(7)}    ${spread(middle, byRate)}`;
    line += `   ${alone.toFixed(0).padStart(4)} → ${together.toFixed(0).padStart(4)}   ${((2 * alone) / together).toFixed(2)}`;
    if (kind.isWorking) line += `   ${twice} ${middle >= twice ? "met" : "not met"}`;
    console.log(line);
  }
  console.log(
    `Two workers have ${availableParallelism()} cores, and share them with the generator and Redis; by CPU is what they would do with a core each.`,
  );
}

function spread(middle: number, ratios: readonly number[]): string {
  const [low, high] = [0.25, 0.75].map((it) => quantile(ratios, it).toFixed(2));
  return `${middle.toFixed(2)} (${low}–${high})`;
}
