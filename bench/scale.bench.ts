/**
 * What one Redis carries, and what that means for many nodes: the figures of docs/scale.md.
 *
 *     npm run bench -- scale
 *
 * A server of its own is started (Debian: redis-server). Operations are counted with as many under way as many requests at
 * once would have; the client is in this process, so that both share the machine. The CPU time of Redis is that of its
 * process, and says what one of its threads could do at most.
 */
import { Redis } from "ioredis";
import { jobsIn, keysIn, type Store } from "../packages/server/src/store/index.ts";
import { redisStore } from "../packages/server/src/store/redis.ts";
import { hasRedis, startRedis } from "../packages/server/test/store-redis.ts";

const underWay = 64;
const rounds = 5;
const span = 1500;
const records = 20_000;

if (!hasRedis) {
  console.error("There is no redis-server; install Debian's redis-server.");
  process.exit(1);
}
const server = await startRedis();
const client = new Redis(server.port, "127.0.0.1", { enableAutoPipelining: true });
const store = redisStore(client);

/** A field of what Redis says about itself. */
const info = (field: string): number =>
  Number(new RegExp(`^${field}:([\\d.]+)`, "m").exec(server.ask("info", "everything"))?.[1]);
const cpu = (): number => info("used_cpu_user") + info("used_cpu_sys");
const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
const round = (it: number): string => Math.round(it).toLocaleString("en");

interface Rate {
  /** Of them in a second, as measured. */
  readonly perSecond: number;
  /** Microseconds of Redis's CPU for each. */
  readonly cost: number;
}

async function rateOf(act: (i: number) => unknown): Promise<Rate> {
  const rates: number[] = [];
  const costs: number[] = [];
  let next = 0;
  for (let round = 0; round <= rounds; round++) {
    const [began, before] = [performance.now(), cpu()];
    const until = performance.now() + span;
    let done = 0;
    await Promise.all(
      Array.from({ length: underWay }, async () => {
        while (performance.now() < until) {
          await act(next++);
          done++;
        }
      }),
    );
    // The first warms up.
    if (round === 0) continue;
    rates.push((done * 1000) / (performance.now() - began));
    costs.push(((cpu() - before) * 1e6) / done);
  }
  return { perSecond: median(rates), cost: median(costs) };
}

/** Octets of Redis's memory for each of many records. */
async function sizeOf(act: (store: Store, i: number) => unknown): Promise<number> {
  server.ask("flushall");
  const before = info("used_memory");
  for (let i = 0; i < records; i += underWay) {
    await Promise.all(Array.from({ length: underWay }, (_, j) => act(store, i + j)));
  }
  return (info("used_memory") - before) / records;
}

const clients = 100_000;
const take = (key: string, requests: number) => store.take(key, requests, 60_000, 0);
const keys = keysIn(store);
const answer = JSON.stringify({ outcome: "created", result: { id: 1, name: "x".repeat(200) } });
let count = 0;

const rows: readonly (readonly [string, () => Promise<Rate>])[] = [
  ["limit, 100,000 clients", () => rateOf((i) => take(`c${i % clients}`, 1e9))],
  ["limit, one hot client", () => rateOf(() => take("hot", 1e9))],
  ["limit, one client beyond it", () => rateOf(() => take("over", 1))],
  [
    "key: begin and finish",
    () =>
      rateOf(async () => {
        const key = `k${count++}`;
        const begun = await keys.begin(key, "f", 60_000);
        if (begun.state === "new") await keys.finish(key, answer, begun.token);
      }),
  ],
  ["conditional write", () => rateOf((i) => store.write(`w${i % 1000}`, answer, { keep: 60_000 }))],
  ["looking for jobs left behind", () => rateOf(() => store.due("job:"))],
];
console.log(`\n${underWay} under way, medians of ${rounds} × ${span / 1000} s\n`);
console.log("| what | measured/s | µs of Redis each | one master at most/s |");
console.log("|---|--:|--:|--:|");
const found = new Map<string, Rate>();
for (const [name, measured] of rows) {
  const rate = await measured();
  found.set(name, rate);
  console.log(
    `| ${name} | ${round(rate.perSecond)} | ${rate.cost.toFixed(1)} | ${round(1e6 / rate.cost)} |`,
  );
}

const jobs = jobsIn(store, { lease: 3_600_000 });
const sizes: readonly (readonly [string, (store: Store, i: number) => unknown])[] = [
  ["counter with one request", (it, i) => it.take(`size${i}`, 100, 3_600_000, 0)],
  [
    "key with an answer of 250 octets",
    async (_, i) => {
      const begun = await keys.begin(`size${i}`, "f".repeat(43), 3_600_000);
      if (begun.state === "new") await keys.finish(`size${i}`, answer, begun.token);
    },
  ],
  [
    "running job",
    (_, i) => jobs.save({ id: `${i}`, status: "running", begun: 0, work: "report", input: { i } }),
  ],
];
console.log("\n| record | octets |\n|---|--:|");
for (const [name, act] of sizes) console.log(`| ${name} | ${round(await sizeOf(act))} |`);
await jobs.release();

/** The masters that so many nodes need at half of what one can do: the rest is for bad minutes. */
const mastersFor = (perSecond: number, { cost }: Rate): number =>
  Math.ceil((perSecond * cost) / 1e6 / 0.5);
const limit = found.get("limit, 100,000 clients") as Rate;
const key = found.get("key: begin and finish") as Rate;
const looking = found.get("looking for jobs left behind") as Rate;
const each = { limited: 2000, keyed: 50, looks: 1 / (5 / 3) };
console.log(
  `\nFor nodes with ${each.limited} limited requests, ${each.keyed} with a key, and a look for jobs every 1.7 s each:\n`,
);
console.log(
  "| nodes | takes/s | masters for limits | for keys | for looks |\n|--:|--:|--:|--:|--:|",
);
for (const nodes of [10, 100, 1000]) {
  const masters = [
    mastersFor(nodes * each.limited, limit),
    mastersFor(nodes * each.keyed, key),
    mastersFor(nodes * each.looks, looking),
  ];
  console.log(`| ${nodes} | ${round(nodes * each.limited)} | ${masters.join(" | ")} |`);
}
client.disconnect();
await server.stop();
