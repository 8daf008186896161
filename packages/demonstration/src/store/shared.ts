import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { IdempotencyStore, LimitStore } from "@verdict/server";
import { sqliteStore } from "@verdict/server/sqlite";
import {
  jobsIn,
  keysIn,
  memoryStore,
  type Store,
  type StoredJobs,
  type WatchOptions,
  watchedStore,
} from "@verdict/server/store";
import { turnsOf } from "./turns.ts";

/** What processes that serve the same demonstration have in common, beside the data. */
export interface Shared {
  readonly limits: LimitStore;
  readonly keys: IdempotencyStore;
  readonly jobs: StoredJobs;
  /** Why it is away; nothing where it is not. */
  readonly reasons: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Open what is shared.
 *
 * @param where a file of SQLite, `:memory:` for what nobody shares and ends with the process, or `redis://…`
 * @throws {StoreError} when the file cannot be opened; a server that is away is looked for
 */
export async function openShared(
  where: string,
  options: Pick<WatchOptions, "log" | "retry"> = {},
): Promise<Shared> {
  if (!isRedis(where) && where.includes("://")) {
    throw new TypeError(`Nothing can be shared at ${where}; give it as redis://localhost.`);
  }
  const store = watchedStore(await (isRedis(where) ? inRedis : inFile)(where), {
    name: `The store in ${shown(where)}`,
    ...(options.retry === undefined ? {} : { retry: options.retry }),
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  return {
    limits: store,
    // Whoever was killed keeps a repeat waiting for so long, and no longer: what it did is found in the data.
    keys: keysIn(store, { lease: 10_000 }),
    jobs: jobsIn(store),
    reasons: store.reasons,
    close: async () => store.close(),
  };
}

async function inFile(where: string): Promise<Store> {
  if (where === ":memory:") return memoryStore();
  mkdirSync(dirname(where), { recursive: true, mode: 0o700 });
  // To begin with it waits with the whole process, and must not do so for what this one is changing.
  const turns = turnsOf(resolve(where));
  await turns.take();
  try {
    // A repeat must find its key even after a loss of power: what it made is there then, too.
    return sqliteStore(where, { survives: "power" });
  } finally {
    turns.done();
  }
}

async function inRedis(where: string): Promise<Store> {
  // Its client is loaded where it is needed only.
  const { openRedis } = await import("./redis.ts");
  return openRedis(where);
}

/** Whether that is where Redis is, and no file. */
export function isRedis(where: string): boolean {
  return /^rediss?:\/\//.test(where);
}

/** Where it is, without what lets one in. */
function shown(where: string): string {
  if (!isRedis(where)) return where;
  const { host, pathname } = new URL(where);
  return `Redis at ${host}${pathname === "/" ? "" : pathname}`;
}
