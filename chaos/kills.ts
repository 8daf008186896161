/**
 * Kills processes with SIGKILL at random moments, under load, and counts what was lost: see docs/reliability.md.
 *
 *     npm run chaos -- kills                                     all five runs, 200 kills each
 *     npm run chaos -- kills --times 20 --on shop --store redis  one of them
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { checkShop } from "./kills/check-shop.ts";
import { checkWorkbench } from "./kills/check-workbench.ts";
import { type Client, clientOf, Stopped } from "./kills/client.ts";
import { keptIn } from "./kills/kept.ts";
import { buying, countingInShop, ordering, type ShopLedger } from "./kills/load-shop.ts";
import { counting, keeping, type Ledger, paying, working } from "./kills/load-workbench.ts";
import { type Hand, type Keyed, repeated } from "./kills/loads.ts";
import {
  isThere,
  postgres,
  proxies,
  redis,
  shopProcess,
  urlOf,
  workbench,
} from "./kills/programs.ts";
import { randomFrom } from "./kills/random.ts";
import { type Tally, tally, type Wrong, wrongs } from "./kills/tally.ts";
import type { Kind, Victim } from "./kills/victim.ts";

/** What is killed, and how often. */
export interface KillsOptions {
  /** How many kills; 200 by default. */
  readonly times?: number;
  /** Workbenches (`verdict serve`), or a small application on the engine that counts what it does. */
  readonly on?: "workbench" | "shop";
  /** Where keys and jobs are; with `"postgres"` they are in Redis, and the data of workbenches in PostgreSQL. */
  readonly store?: Where;
  /** How many workbenches or shops; 3 by default. */
  readonly processes?: number;
  /** What is chosen at random is chosen by it. */
  readonly seed?: number;
  /** Milliseconds from one kill to the next, from and to. */
  readonly pause?: readonly [number, number];
  /** Milliseconds that may pass after the last kill until everything has its answer. */
  readonly patience?: number;
  /** Most keys that are asked once more at the end. */
  readonly again?: number;
}

type Where = "sqlite" | "redis" | "postgres";

/** What came of it. */
export interface Report {
  readonly on: "workbench" | "shop";
  readonly store: Where;
  readonly kills: Readonly<Partial<Record<Kind, number>>>;
  readonly seconds: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly found: Readonly<Record<Wrong, readonly string[]>>;
  /** Whether nothing went wrong. */
  readonly isSound: boolean;
}

/** Run processes under load, kill them, and hold what is there at the end against what was acknowledged. */
export async function kills({
  times = 200,
  on = "workbench",
  store = "sqlite",
  processes = 3,
  seed = Date.now() % 1_000_000,
  pause = [300, 1300],
  patience = 90_000,
  again = 500,
}: KillsOptions = {}): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "verdict-kills-"));
  const counted = tally();
  const killed: Partial<Record<Kind, number>> = {};
  const from = Date.now();
  const stored = store === "sqlite" ? undefined : await redis(folder);
  const base = store === "postgres" ? await postgres(folder) : undefined;
  const data = base === undefined ? join(folder, "data.db") : urlOf(base);
  const uri = stored && `redis://127.0.0.1:${stored.port}`;
  const servers = await Promise.all(
    Array.from({ length: processes }, (_, i) =>
      on === "shop" ? shopProcess(i + 1, folder, uri) : workbench(i + 1, folder, data, uri),
    ),
  );
  const before = await proxies(
    folder,
    servers.map((it) => it.port),
  );
  const stores = [stored, base].filter((it) => it !== undefined);
  const victims = [...stores, ...servers, ...before];
  try {
    for (const it of stores) await it.start();
    await servers[0]?.warmUp();
    await Promise.all([...servers, ...before].map((it) => it.start()));
    const scene: Scene = {
      // Half of what is asked comes through a proxy.
      servers: [...servers, ...before, ...(before.length === 1 ? before : [])],
      seed,
      tally: counted,
      patience,
      again,
    };
    const random = randomFrom(seed);
    const isUp = (it: Victim): boolean => it.lives.at(-1)?.wasUp === true;
    const killing = async (): Promise<void> => {
      let bag: Victim[] = [];
      for (let i = 0; i < times; i++) {
        await sleep(random.between(...pause));
        // Who is dead already is not worth a kill, but for who is just starting, now and then.
        if (!random.isSo(0.1)) while (servers.filter(isUp).length < processes - 1) await sleep(20);
        // Each in turn, in any order.
        if (bag.length === 0) bag = [...victims].sort(() => random.between(-1, 1));
        const it = bag.pop() as Victim;
        if (!isUp(it)) counted.count("kills of a process that was starting");
        await it.strike();
        killed[it.kind] = (killed[it.kind] ?? 0) + 1;
      }
    };
    await (on === "shop"
      ? inShop(scene, killing, folder, servers)
      : inWorkbench(scene, killing, data));
    for (const it of victims) await it.end();
    for (const it of victims) checkLives(it, counted);
    const files = readdirSync(folder).filter((it) => it.endsWith(".db"));
    for (const it of files) checkFile(join(folder, it), counted);
  } finally {
    for (const it of victims) await it.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const { counts, found } = counted;
  const isSound = Object.values(found).every((it) => it.length === 0);
  const seconds = (Date.now() - from) / 1000;
  return { on, store, kills: killed, seconds, counts, found, isSound };
}

/** What every load needs. */
interface Scene {
  readonly servers: readonly Victim[];
  readonly seed: number;
  readonly tally: Tally;
  readonly patience: number;
  readonly again: number;
}

type Load = (hand: Hand) => Promise<unknown>;

/** Run loads while something is done; then until each has the answer to its last request. */
async function underLoad(
  { servers, seed, tally: counted, patience, again }: Scene,
  loads: readonly Load[],
  meanwhile: () => Promise<void>,
  keys: readonly Keyed[],
): Promise<void> {
  let isOver = false;
  let end = Number.POSITIVE_INFINITY;
  const clients: Client[] = [];
  const newClient = (number: number): Client => {
    const random = randomFrom(seed * 1000 + number);
    const client = clientOf(servers, random, counted, () => Date.now() > end);
    clients.push(client);
    return client;
  };
  const open = (error: unknown): void => {
    if (!(error instanceof Stopped)) throw error;
    counted.wrong("open", error.message);
  };
  const running = loads.map((load, i) =>
    load({
      name: `c${i}`,
      client: newClient(i),
      random: randomFrom(seed * 1000 + 500 + i),
      tally: counted,
      isOver: () => isOver,
    }).catch(open),
  );
  await Promise.race([meanwhile(), Promise.all(running)]);
  isOver = true;
  end = Date.now() + patience;
  await Promise.all(running);
  // Each key is to be known still, to whichever process.
  const random = randomFrom(seed + 1);
  const some = [...keys].sort(() => random.between(-1, 1)).slice(0, again);
  const last = newClient(999);
  for (const it of some) await repeated(last, it, counted).catch(open);
  for (const it of clients) it.close();
}

async function inWorkbench(
  scene: Scene,
  killing: () => Promise<void>,
  data: string,
): Promise<void> {
  const ledger: Ledger = { items: [], keys: [], adders: [], changes: 0, paid: 0 };
  const setUp = clientOf(scene.servers, randomFrom(scene.seed), scene.tally, () => false);
  for (const id of [900_001, 900_002]) {
    const content = { name: `Counter ${id}`, description: "{}" };
    await setUp.untilAnswered({ method: "PUT", path: `/api/items/${id}`, content }, [201]);
  }
  setUp.close();
  const before = await keptIn(data);
  const loads: Load[] = [
    ...Array.from({ length: 4 }, (): Load => (it) => keeping(it, ledger)),
    ...Array.from(
      { length: 4 },
      (_, i): Load =>
        (it) =>
          counting(it, 900_001 + (i % 2), ledger),
    ),
    (it) => paying(it, "demo-member", ledger),
    (it) => paying(it, "demo-admin", ledger),
    working,
    working,
  ];
  await underLoad(scene, loads, killing, ledger.keys);
  checkWorkbench(await keptIn(data), ledger, before, scene.tally);
}

async function inShop(
  scene: Scene,
  killing: () => Promise<void>,
  folder: string,
  shops: readonly Victim[],
): Promise<void> {
  const ledger: ShopLedger = { keys: [], adders: [], jobs: [] };
  const loads: Load[] = [
    ...Array.from({ length: 6 }, (): Load => (it) => buying(it, ledger)),
    ...Array.from(
      { length: 3 },
      (_, i): Load =>
        (it) =>
          countingInShop(it, 1 + (i % 2), ledger),
    ),
    ...Array.from({ length: 3 }, (): Load => (it) => ordering(it, ledger)),
  ];
  await underLoad(scene, loads, killing, ledger.keys);
  checkShop(folder, ledger, shops, scene.tally);
}

/** Nothing ends unless it is killed, and nothing goes on without its data. */
function checkLives({ name, kind, lives }: Victim, counted: Tally): void {
  for (const { isKilled, to, err, wasUp } of lives) {
    const told = err.trim();
    const isWithout = told.includes("cannot keep the data");
    if (to !== undefined && !isKilled) {
      // What the one before has left in memory is cleared away a moment later.
      if (kind === "postgres" && !wasUp) continue;
      if (isWithout && told.includes("PostgreSQL"))
        counted.count("workbenches that found no PostgreSQL at their start, and ended");
      else counted.wrong("fell", `${name} ended: ${told.slice(-500)}`);
    } else if (isWithout) counted.wrong("lost", `${name} began without its data: ${told}`);
    else if (told !== "" && (kind === "workbench" || kind === "shop"))
      counted.count("processes that wrote of failures");
  }
}

function checkFile(file: string, counted: Tally): void {
  const database = new DatabaseSync(file);
  const found = database.prepare("PRAGMA integrity_check").all();
  database.close();
  const told = found.map((it) => String(it["integrity_check"])).join("; ");
  if (told === "ok") counted.count("databases that are intact");
  else counted.wrong("broken", `${file}: ${told}`);
}

/** Every run, with what it needs from Debian's packages. */
const runs = [
  { on: "workbench", store: "sqlite", needs: [] },
  { on: "workbench", store: "redis", needs: ["redis"] },
  { on: "workbench", store: "postgres", needs: ["redis", "postgres"] },
  { on: "shop", store: "sqlite", needs: [] },
  { on: "shop", store: "redis", needs: ["redis"] },
] as const;

const usage =
  "kills [--times 200] [--on workbench|shop] [--store sqlite|redis|postgres] [--processes 3] [--seed <n>]";

/** Every run, or those that were asked for. */
export async function main(args: readonly string[]): Promise<number> {
  // What was started ends with this process, which it does not where a signal ends it.
  for (const it of ["SIGINT", "SIGTERM"] as const) process.once(it, () => process.exit(130));
  const asked = askedFor(args);
  if (asked === undefined) {
    console.error(usage);
    return 2;
  }
  const { times, processes, seed, chosen } = asked;
  let isSound = true;
  for (const { on, store, needs } of chosen) {
    const missing = needs.filter((it) => !isThere(it));
    if (missing.length > 0) {
      console.log(`\n${on}, ${store}: left out, there is no ${missing.join(", ")} (Debian) here.`);
      continue;
    }
    const report = await kills({ times, on, store, processes, seed });
    print(report, seed);
    isSound &&= report.isSound;
  }
  return isSound ? 0 : 1;
}

function askedFor(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { times: text, on: text, store: text, processes: text, seed: text };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const times = Number(values.times ?? 200);
    const processes = Number(values.processes ?? 3);
    const seed = Number(values.seed ?? Date.now() % 1_000_000);
    const chosen = runs.filter(
      ({ on, store }) => (values.on ?? on) === on && (values.store ?? store) === store,
    );
    const isRight = [times, processes, seed].every((it) => Number.isInteger(it) && it > 0);
    return isRight && chosen.length > 0 ? { times, processes, seed, chosen } : undefined;
  } catch {
    return undefined;
  }
}

function print({ on, store, kills: killed, seconds, counts, found }: Report, seed: number): void {
  const all = Object.values(killed).reduce((sum, it) => sum + it, 0);
  const by = Object.entries(killed).map(([kind, n]) => `${n} ${kind}`);
  console.log(`\n${on}, ${store}, seed ${seed}: ${seconds.toFixed(0)} s`);
  const line = (n: number, what: string): void => console.log(`${String(n).padStart(8)}  ${what}`);
  line(all, `kills (${by.join(", ")})`);
  for (const [what, n] of [...counts].sort(([a], [b]) => a.localeCompare(b))) line(n, what);
  for (const [kind, what] of Object.entries(wrongs)) {
    const those = found[kind as Wrong];
    line(those.length, what);
    for (const it of those.slice(0, 5)) console.log(`            ${it}`);
  }
}
