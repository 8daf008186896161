/**
 * What limits and idempotency keys cost, by where they are kept: a GET that is limited beside one that is not, and an order
 * under a fresh Idempotency-Key beside one without, each order being kept in a database of the shop's own; then two
 * workers beside one.
 *
 *     npm run bench -- store
 *     npm run bench -- store --only SQLite --restarts 1 --cycles 5 --ms 1000
 *
 * Each kind is a process of its own on a core of its own; wrk and Redis have the other one. Windows go round all kinds in
 * random order; one that something disturbed is measured once more, and the calmer of both counts. Requests a second are
 * the median of the windows, and their ratio that of two windows of the same cycle; CPU time for a request is the lower
 * quartile, and its ratio that of the two quartiles (server/window.ts says why). Behind each ratio are the quartiles of
 * the cycles.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasRedis, startRedis } from "../packages/server/test/store-redis.ts";
import { areBound, cores } from "./server/cores.ts";
import { quantile, shuffled } from "./server/statistics.ts";
import { isClean, typical, type Window } from "./server/window.ts";
import { type Kind, kinds, plainOf } from "./store/kinds.ts";
import { type Serving, serve } from "./store/serving.ts";
import { hasWrk, send } from "./store/wrk.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    restarts: { type: "string", default: "3" },
    cycles: { type: "string", default: "5" },
    ms: { type: "string", default: "400" },
    warm: { type: "string", default: "3000" },
    profile: { type: "boolean", default: false },
  },
});
const connections = 64;
const [restarts, cycles, ms, warm] = [values.restarts, values.cycles, values.ms, values.warm].map(
  Number,
) as [number, number, number, number];

if (!hasWrk) {
  console.log(
    "wrk is not on the PATH, and nothing is measured; `apt-get install wrk` installs it.",
  );
  process.exit(0);
}
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
  return { file: `${own}.db`, orders: `${own}-orders.db`, redis: redis?.port ?? 0 };
};
console.log(
  `${restarts} processes × ${cycles} windows of ${ms} ms, ${connections} connections, node ${process.version}`,
);
try {
  for (let restart = 0; restart < restarts; restart++) {
    live = await Promise.all(chosen.map((it) => serve(it, places())));
    for (const it of live) await once(it, warm);
    for (let cycle = 0; cycle < cycles; cycle++)
      for (const it of shuffled(live)) windows.get(it.kind)?.push(await measured(it));
    for (const it of live) await it.end();
    live = [];
  }
  report();
} finally {
  for (const it of live) await it.end();
  await redis?.stop();
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
  const { kind, port, usage } = it;
  const what = kind.request === "get" ? "get" : kind.store === "none" ? "post" : "keyed";
  const before = await usage();
  const began = performance.now();
  const { requests, milliseconds, wrong } = await send(port, what, time, connections);
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

function spread(middle: number, ratios: readonly number[]): string {
  const [low, high] = [0.25, 0.75].map((it) => quantile(ratios, it).toFixed(2));
  return `${middle.toFixed(2)} (${low}–${high})`;
}
