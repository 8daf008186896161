import type { DatabaseSync } from "node:sqlite";
import { giveBackOne, nextAt, spend } from "../../limit/window.ts";
import { checkLifetime, type Store, StoreError, versionAfter } from "../../store.ts";
import { packSpent, unpackSpent } from "./spent.ts";

/** How a database is opened, and by which clock it goes. */
export interface SqliteStoreOptions {
  /**
   * What every acknowledged write outlives: the end of the `"process"`, however sudden, by default; or a loss of `"power"`
   * as well, for which each write waits for the disk. Neither leaves a database that is broken.
   */
  readonly survives?: "process" | "power";
  /** Milliseconds to wait for another process that writes, before it is a {@link StoreError}; 5000 by default. */
  readonly timeout?: number;
  /** Milliseconds since the epoch; that of the machine by default. For tests. */
  readonly clock?: () => number;
}

/** Pages of the write-ahead log, 16 MB of it, after which it is worked in: each time the disk is waited for. */
const checkpointAfter = 4000;
/** Milliseconds after which it is looked again for what is over. */
const sweepEvery = 1000;
/** Rows that are forgotten at once: nobody waits for a million. */
const sweepAtOnce = 1000;

const schema = `
  CREATE TABLE IF NOT EXISTS verdict_record (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL, until REAL, due REAL
  );
  CREATE INDEX IF NOT EXISTS verdict_record_until ON verdict_record (until) WHERE until IS NOT NULL;
  CREATE INDEX IF NOT EXISTS verdict_record_due ON verdict_record (due) WHERE due IS NOT NULL;
  CREATE TABLE IF NOT EXISTS verdict_count (
    key TEXT PRIMARY KEY, spent TEXT NOT NULL, until REAL NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS verdict_count_until ON verdict_count (until);
  CREATE TABLE IF NOT EXISTS verdict_version (last INTEGER NOT NULL);
  INSERT INTO verdict_version SELECT 0 WHERE NOT EXISTS (SELECT * FROM verdict_version);
`;

/**
 * A store in an SQLite database: it survives a restart, and all processes of one machine may share it. It needs
 * `node:sqlite`, which Node has from 22.13 on.
 *
 * A file is opened in WAL mode, so that reading waits for nobody. Operations are synchronous: while another process
 * writes, this one waits, for as long as the other one's transaction takes. A database that is given as an object stays
 * as it was set up, is not closed, and where it is in a transaction, what is written is a part of that.
 *
 * @param database the path of a file, or a database that is open
 * @throws {StoreError} when the file cannot be opened, or this Node has no SQLite
 * @example resource("/search", { limit: { requests: 10, per: "1m", store: sqliteStore("verdict.db") }, … })
 */
export function sqliteStore(
  database: string | DatabaseSync,
  { survives = "process", timeout = 5000, clock = Date.now }: SqliteStoreOptions = {},
): Store {
  const name = typeof database === "string" ? `"${database}"` : "that was given";
  /** Whatever goes wrong says where. */
  const told = <T>(what: string, act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      if (cause instanceof TypeError) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      const message = `The store in SQLite ${name} could not ${what}: ${why}`;
      throw new StoreError(message, { cause, isAway: true });
    }
  };

  const { db, transaction } = told("be opened", () => {
    const it = typeof database === "string" ? new (loadSqlite().DatabaseSync)(database) : database;
    if (typeof database === "string") {
      const wait = Math.max(0, Math.floor(timeout));
      it.exec(`PRAGMA busy_timeout = ${wait}; PRAGMA journal_mode = WAL;`);
      it.exec(`PRAGMA synchronous = ${survives === "power" ? "FULL" : "NORMAL"}`);
      it.exec(`PRAGMA wal_autocheckpoint = ${checkpointAfter}`);
    }
    const all = transactionsOf(it);
    all(() => it.exec(schema));
    return { db: it, transaction: all };
  });

  const read = db.prepare(
    `SELECT ${whole("value")}, version, until, due FROM verdict_record WHERE key = ?`,
  );
  const lastVersion = db.prepare("SELECT last FROM verdict_version");
  const setVersion = db.prepare("UPDATE verdict_version SET last = ?");
  const write = db.prepare(
    `INSERT INTO verdict_record VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
       value = excluded.value, version = excluded.version, until = excluded.until, due = excluded.due`,
  );
  const extend = db.prepare(
    `UPDATE verdict_record SET until = ?, due = ?
       WHERE key = ? AND version = ? AND (until IS NULL OR until > ?)`,
  );
  const remove = db.prepare(
    `DELETE FROM verdict_record
       WHERE key = ? AND (? IS NULL OR version = ?) AND (until IS NULL OR until > ?)`,
  );
  const due = db.prepare(
    `SELECT ${whole("key")} FROM verdict_record
       WHERE due <= ? AND substr(CAST(key AS BLOB), 1, length(CAST(? AS BLOB))) = CAST(? AS BLOB)
       ORDER BY due LIMIT ?`,
  );
  const count = db.prepare("SELECT spent FROM verdict_count WHERE key = ?");
  const keepCount = db.prepare(
    `INSERT INTO verdict_count VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET spent = excluded.spent, until = excluded.until`,
  );
  const backCount = db.prepare("UPDATE verdict_count SET spent = ? WHERE key = ?");
  const sweeps = ["verdict_record", "verdict_count"].map((table) =>
    db.prepare(
      `DELETE FROM ${table} WHERE key IN (SELECT key FROM ${table} WHERE until <= ? LIMIT ${sweepAtOnce})`,
    ),
  );
  let swept = clock();
  let isClosed = false;

  /** Inside a transaction. */
  const sweep = (now: number): void => {
    if (Math.abs(now - swept) < sweepEvery) return;
    swept = now;
    for (const it of sweeps) it.run(now);
  };

  return {
    read: (key) =>
      told(`read "${key}"`, () => {
        const row = read.get(key);
        const now = clock();
        if (row === undefined || isOver(row["until"], now)) return undefined;
        const entry = { value: textOf(row["value"]), version: Number(row["version"]) };
        return isOver(row["due"], now) ? { ...entry, isDue: true } : entry;
      }),
    write: (key, value, { ifVersion, ...time } = {}) =>
      told(`write "${key}"`, () => {
        checkLifetime(time);
        return transaction(() => {
          const now = clock();
          if (ifVersion !== undefined) {
            const row = read.get(key);
            const isThere = row !== undefined && !isOver(row["until"], now);
            if (ifVersion !== (isThere ? Number(row["version"]) : 0)) return undefined;
          }
          const version = versionAfter(Number(lastVersion.get()?.["last"]), now);
          setVersion.run(version);
          write.run(key, value, version, at(now, time.keep), at(now, time.due));
          sweep(now);
          return version;
        });
      }),
    extend: (key, version, time) =>
      told(`extend "${key}"`, () => {
        checkLifetime(time);
        const now = clock();
        return extend.run(at(now, time.keep), at(now, time.due), key, version, now).changes > 0;
      }),
    remove: (key, version) =>
      told(`remove "${key}"`, () => {
        const only = version ?? null;
        return remove.run(key, only, only, clock()).changes > 0;
      }),
    due: (prefix, limit = 1000) =>
      told(`list what is due of "${prefix}"`, () =>
        due.all(clock(), prefix, prefix, limit).map((row) => textOf(row["key"])),
      ),
    take: (key, requests, period) =>
      told(`take from "${key}"`, () =>
        transaction(() => {
          // The time is that of the transaction: whoever comes next, in whichever process, has a later one.
          const { spent, time, isShifted } = unpackSpent(count.get(key)?.["spent"], clock());
          const allowed = spend(spent, requests, period, time);
          if (allowed || isShifted) {
            // In whole periods, so that the index over it is seldom written.
            const until = (Math.floor(time / period) + 2) * period;
            keepCount.run(key, packSpent(spent), until);
            sweep(time);
          }
          const remaining = Math.max(0, requests - spent.total);
          return { allowed, remaining, reset: nextAt(spent, period, time) };
        }),
      ),
    giveBack: (key) =>
      told(`give back to "${key}"`, () =>
        transaction(() => {
          const { spent } = unpackSpent(count.get(key)?.["spent"], clock());
          if (spent.newest === undefined) return;
          giveBackOne(spent);
          backCount.run(packSpent(spent), key);
        }),
      ),
    close: () => {
      if (typeof database !== "string" || isClosed) return;
      isClosed = true;
      db.close();
    },
  };
}

/** A column of text to read: Node 22 ends text at the first NUL, unless it is told that these are octets. */
function whole(column: string): string {
  return `CASE WHEN instr(${column}, char(0)) THEN CAST(${column} AS BLOB) ELSE ${column} END AS ${column}`;
}

function textOf(it: unknown): string {
  return it instanceof Uint8Array ? new TextDecoder().decode(it) : String(it);
}

function at(now: number, time: number | undefined): number | null {
  return time === undefined ? null : now + time;
}

function isOver(until: unknown, now: number): boolean {
  return until !== null && Number(until) <= now;
}

/** How to do everything or nothing. */
function transactionsOf(db: DatabaseSync): <T>(act: () => T) => T {
  // The lock is taken at once: what is read inside is not changed by another process before the end.
  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  return (act) => {
    if (db.isTransaction) return act();
    begin.run();
    try {
      const result = act();
      commit.run();
      return result;
    } catch (error) {
      try {
        db.exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself, as on a full disk; what was thrown first says why.
      }
      throw error;
    }
  };
}

/** Node's SQLite, without the warning that it is experimental: who starts a server can do nothing about it. */
function loadSqlite(): typeof import("node:sqlite") {
  const { emitWarning } = process;
  process.emitWarning = ((warning: unknown, ...more: unknown[]) => {
    if (!/SQLite is an experimental/.test(String(warning)))
      Reflect.apply(emitWarning, process, [warning, ...more]);
  }) as typeof emitWarning;
  try {
    // Not imported: this file has to load where there is none, to say so.
    const it = process.getBuiltinModule?.("node:sqlite");
    if (it === undefined)
      throw new Error(`Node ${process.versions.node} has no SQLite; 22.13 and later have.`);
    return it;
  } finally {
    process.emitWarning = emitWarning;
  }
}
