/**
 * A small application on the engine that is killed, one process of several: keys, jobs and conditional writes. Whatever it
 * does is written to a file that is only ever appended to, and waits for the disk, before it goes on: so it is counted what
 * was really done, and not what somebody remembers.
 *
 *     shop.ts <port> <folder> [redis://…]
 */
import { createHash } from "node:crypto";
import { fsyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import {
  app,
  created,
  idempotencyKeyOf,
  type Job,
  jobs,
  json,
  problem,
  resource,
} from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { redisStore } from "@verdict/server/redis";
import { sqliteStore } from "@verdict/server/sqlite";
import { jobsIn, keysIn, watchedStore } from "@verdict/server/store";
import { Redis } from "ioredis";
import { type Done, jobLease, keyLease, rounds } from "./shop-facts.ts";

const [port, folder, redis] = process.argv.slice(2) as [string, string, string | undefined];

const log = openSync(join(folder, "effects.log"), "a");

/** One write of O_APPEND: whole, after all that came before it, whoever else writes. */
function note(what: Done["what"], of: string): void {
  const line: Done = { what, of, pid: process.pid, at: Date.now() };
  writeSync(log, `${JSON.stringify(line)}\n`);
  fsyncSync(log);
}

const database = new DatabaseSync(join(folder, "shop.db"));
database.exec(`
  PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS account (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL);
  INSERT OR IGNORE INTO account VALUES (1, 0);
  -- Not unique on purpose: what is done twice has to be seen, not kept from being done.
  CREATE TABLE IF NOT EXISTS receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT NOT NULL, own TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS receipt_operation ON receipt (operation);
  CREATE TABLE IF NOT EXISTS counter (
    id INTEGER PRIMARY KEY, description TEXT NOT NULL, version INTEGER NOT NULL
  );
  INSERT OR IGNORE INTO counter VALUES (1, '{}', 1), (2, '{}', 1);
`);

/** Everything or nothing; what is read inside no other process changes before the end. */
function transaction<T>(act: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = act();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

const store = watchedStore(shared(), { retry: 100, log: () => undefined });

function shared() {
  if (redis === undefined || redis === "") return sqliteStore(join(folder, "store.db"));
  const client = new Redis(redis, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => 50,
  });
  client.on("error", () => undefined);
  return redisStore(client);
}

const keys = keysIn(store, { lease: keyLease });
const idempotencyKey = { store: keys, required: true };

/** Other things that a handler does before its answer: so it is killed here as well, now and then. */
const otherThings = () => sleep(Math.random() * 60);

/**
 * The plain way: the effect is in one place, the key in another. A process that is killed in between leaves an effect that
 * nobody remembers, and a repeat has it once more.
 */
const plain = resource("/plain", {
  idempotencyKey,
  POST: async ({ request }) => {
    const key = idempotencyKeyOf(request) as string;
    note("plain", ownOf(key));
    await otherThings();
    return created(`/plain/${encodeURIComponent(ownOf(key))}`);
  },
});

/**
 * The way that is done once: the effect is kept together with the key that it was for, in one transaction. A repeat finds
 * it, whatever has become of the process and of the store of the keys.
 */
const guarded = resource("/guarded", {
  idempotencyKey,
  POST: async ({ request }) => {
    const operation = idempotencyKeyOf(request) as string;
    const { id, isNew } = transaction(() => {
      const before = find.get(operation);
      if (before !== undefined) return { id: Number(before["id"]), isNew: false };
      add.run();
      return { id: Number(insert.run(operation, ownOf(operation)).lastInsertRowid), isNew: true };
    });
    note(isNew ? "guarded" : "found", ownOf(operation));
    await otherThings();
    return created(`/guarded/${id}`);
  },
});
const find = database.prepare("SELECT id FROM receipt WHERE operation = ?");
const add = database.prepare("UPDATE account SET balance = balance + 1 WHERE id = 1");
const insert = database.prepare("INSERT INTO receipt (operation, own) VALUES (?, ?)");

/** The part of a key that its client chose. */
function ownOf(key: string): string {
  return (JSON.parse(key) as string[])[3] as string;
}

interface Counter {
  readonly description: string;
  readonly version: number;
}

/** A write on condition: the engine compares, and once more where it is written. */
const counter = resource("/counters/:id", {
  load: ({ params }) => read.get(params.id) as Counter | undefined,
  version: (it) => it.version,
  offer: { "application/json": ({ description }) => json({ description }) },
  requirePrecondition: ["PUT"],
  PUT: {
    accept: { "application/json": null },
    run: ({ params, current, content }) => {
      const { description } = JSON.parse(new TextDecoder().decode(content));
      const { changes } = write.run(description, params.id, current?.version ?? 0);
      if (changes === 0) throw problem(412, { detail: "It was changed in the meantime." });
    },
  },
});
const read = database.prepare("SELECT description, version FROM counter WHERE id = ?");
const write = database.prepare(
  "UPDATE counter SET description = ?, version = version + 1 WHERE id = ? AND version = ?",
);

interface Order {
  readonly text: string;
}

const chains = jobs({
  path: "/jobs/:id",
  store: jobsIn(store, { lease: jobLease }),
  works: {
    chain: async ({ text }: Order, job: Job) => {
      note("begun", job.id);
      let digest = text;
      for (let i = 0; i < rounds; i++) {
        digest = createHash("sha256").update(digest).digest("hex");
        job.progress(i);
        await sleep(25);
      }
      note("ended", job.id);
      await otherThings();
      return { digest };
    },
  },
  onError: () => undefined,
});

const work = resource("/work", {
  POST: {
    accept: { "application/json": null },
    run: ({ content }) => chains.start("chain", JSON.parse(new TextDecoder().decode(content))),
  },
});

const takeOver = (): void => void chains.resume().catch(() => undefined);
takeOver();
setInterval(takeOver, jobLease / 3);

const all = app([plain, guarded, counter, work, chains.resource], {
  onError: (error) => console.error(error),
});
serverFor(all).listen(Number(port), "127.0.0.1");

// With what Node compiled, for the next.
process.once("SIGTERM", () => process.exit(0));
