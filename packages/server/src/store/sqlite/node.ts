import type { DatabaseSync } from "node:sqlite";
import type { Awaitable } from "../../awaitable.ts";
import { checkLifetime, type Store, StoreError, versionAfter } from "../../store.ts";
import { batchesIn } from "./batches.ts";
import { type CountRows, countsIn } from "./counts.ts";

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

/** What SQLite says (sqlite.org/rescode.html): another process has the file, or this one; and a value that it never takes. */
const busy = 5;
const locked = 6;
const tooBig = 18;

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
 * A file is opened in WAL mode, so that reading waits for nobody. What is asked in one turn of the event loop is one
 * transaction, and nobody is answered before it is committed; while another process writes, this one goes on with
 * everything else. A database that is given as an object stays as it was set up and is not closed. Each operation is done
 * at once there, keeps the process waiting for as long as the database is set up to wait, and where there is a
 * transaction, what is written is a part of that.
 *
 * @param database the path of a file, or a database that is open
 * @throws {StoreError} when the file cannot be opened, or this Node has no SQLite
 * @example resource("/search", { limit: { requests: 10, per: "1m", store: sqliteStore("verdict.db") }, … })
 */
export function sqliteStore(
  database: string | DatabaseSync,
  { survives = "process", timeout = 5000, clock = Date.now }: SqliteStoreOptions = {},
): Store {
  const isOwn = typeof database === "string";
  const name = typeof database === "string" ? `"${database}"` : "that was given";
  /** Whatever goes wrong says where. */
  const failure = (what: string, cause: unknown, mayBeDone: boolean): unknown => {
    if (cause instanceof TypeError) return cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `The store in SQLite ${name} could not ${what}: ${why}`;
    return new StoreError(message, { cause, isAway: codeOf(cause) !== tooBig, mayBeDone });
  };
  const told = <T>(what: string, act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw failure(what, cause, false);
    }
  };

  const db = told("be opened", () => {
    const it = typeof database === "string" ? new (loadSqlite().DatabaseSync)(database) : database;
    if (typeof database === "string") {
      const wait = Math.max(0, Math.floor(timeout));
      it.exec(`PRAGMA busy_timeout = ${wait}; PRAGMA journal_mode = WAL;`);
      it.exec(`PRAGMA synchronous = ${survives === "power" ? "FULL" : "NORMAL"}`);
      it.exec(`PRAGMA wal_autocheckpoint = ${checkpointAfter}`);
    }
    const [before, after] = it.isTransaction ? ["", ""] : ["BEGIN IMMEDIATE;", "COMMIT"];
    try {
      it.exec(`${before} ${schema} ${after}`);
    } catch (error) {
      if (before !== "") undo(it);
      throw error;
    }
    // From here on it is waited without keeping the process from everything else.
    if (typeof database === "string") it.exec("PRAGMA busy_timeout = 0");
    return it;
  });

  const read = db.prepare(
    `SELECT ${whole("value")}, version, until, due FROM verdict_record WHERE key = ?`,
  );
  const lastVersion = db.prepare("SELECT last FROM verdict_version");
  const setVersion = db.prepare("UPDATE verdict_version SET last = ?");
  const upsert = `INSERT INTO verdict_record VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
    value = excluded.value, version = excluded.version, until = excluded.until, due = excluded.due`;
  const write = db.prepare(upsert);
  const writeNew = db.prepare(`${upsert} WHERE verdict_record.until <= ?`);
  const writeOver = db.prepare(
    `UPDATE verdict_record SET value = ?, version = ?, until = ?, due = ?
       WHERE key = ? AND version = ? AND (until IS NULL OR until > ?)`,
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
  const count = db.prepare("SELECT spent, until FROM verdict_count WHERE key = ?");
  const keepCount = db.prepare(
    `INSERT INTO verdict_count VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET spent = excluded.spent, until = excluded.until`,
  );
  const changeCount = db.prepare("UPDATE verdict_count SET spent = ? WHERE key = ? AND spent = ?");
  const moveCount = db.prepare(
    "UPDATE verdict_count SET spent = ?, until = ? WHERE key = ? AND spent = ?",
  );
  const sweeps = ["verdict_record", "verdict_count"].map((table) =>
    db.prepare(
      `DELETE FROM ${table} WHERE key IN (SELECT key FROM ${table} WHERE until <= ? LIMIT ${sweepAtOnce})`,
    ),
  );
  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  let swept = clock();
  let isClosed = false;
  let closing: Promise<void> | undefined;

  const counts = countsIn({
    read: (key) => count.get(key) as ReturnType<CountRows["read"]>,
    write: (key, spent, until) => void keepCount.run(key, spent, until),
    writeOver: (key, before, spent, until) => {
      const { changes } =
        until === undefined
          ? changeCount.run(spent, key, before)
          : moveCount.run(spent, until, key, before);
      return Number(changes) > 0;
    },
  });
  /** The time of the transaction. */
  let now = 0;
  /** The last version that was given; nothing while this transaction has not asked for it. */
  let last: number | undefined;
  let isGiven = false;

  const enter = (): void => {
    now = clock();
    last = undefined;
    isGiven = false;
    counts.begin(now);
  };
  const complete = (): void => {
    counts.complete();
    if (isGiven) setVersion.run(last as number);
    if (Math.abs(now - swept) < sweepEvery) return;
    swept = now;
    for (const it of sweeps) it.run(now);
  };
  const batches = batchesIn({
    begin: () => {
      begin.run();
      enter();
    },
    complete,
    commit: () => {
      commit.run();
      counts.committed();
    },
    rollBack: () => undo(db),
    isInside: () => db.isTransaction,
    isBusy,
    timeout,
    failure,
  });

  /** At once: everything or nothing, and a part of the transaction that there is. */
  const alone = <T>(act: () => T): T => {
    if (db.isTransaction) {
      enter();
      const result = act();
      complete();
      counts.committed();
      return result;
    }
    begin.run();
    try {
      enter();
      const result = act();
      complete();
      commit.run();
      counts.committed();
      return result;
    } catch (error) {
      undo(db);
      throw error;
    }
  };

  const refuseClosed = (what: string): void => {
    if (isClosed) throw failure(what, new Error("it is closed"), false);
  };
  const writing = <T>(what: string, act: () => T): Awaitable<T> => {
    refuseClosed(what);
    return isOwn ? batches.add(what, act) : told(what, () => alone(act));
  };
  /** At once, unless it has to come after what is still to be written. */
  const reading = <T>(what: string, act: () => T): Awaitable<T> => {
    refuseClosed(what);
    if (!batches.isIdle()) return batches.add(what, act);
    try {
      now = clock();
      return act();
    } catch (error) {
      // Another process is putting the file in order.
      if (isOwn && isBusy(error)) return batches.add(what, act);
      throw failure(what, error, false);
    }
  };

  return {
    read: (key) =>
      reading(`read "${key}"`, () => {
        const row = read.get(key);
        if (row === undefined || isOver(row["until"], now)) return undefined;
        const entry = { value: textOf(row["value"]), version: Number(row["version"]) };
        return isOver(row["due"], now) ? { ...entry, isDue: true } : entry;
      }),
    write: (key, value, { ifVersion, ...time } = {}) => {
      checkLifetime(time);
      return writing(`write "${key}"`, () => {
        last ??= Number(lastVersion.get()?.["last"]);
        const version = versionAfter(last, now);
        const [until, dueAt] = [at(now, time.keep), at(now, time.due)];
        const { changes } =
          ifVersion === undefined
            ? write.run(key, value, version, until, dueAt)
            : ifVersion === 0
              ? writeNew.run(key, value, version, until, dueAt, now)
              : writeOver.run(value, version, until, dueAt, key, ifVersion, now);
        if (Number(changes) === 0) return undefined;
        last = version;
        isGiven = true;
        return version;
      });
    },
    extend: (key, version, time) => {
      checkLifetime(time);
      return writing(
        `extend "${key}"`,
        () => extend.run(at(now, time.keep), at(now, time.due), key, version, now).changes > 0,
      );
    },
    remove: (key, version) =>
      writing(`remove "${key}"`, () => {
        const only = version ?? null;
        return remove.run(key, only, only, now).changes > 0;
      }),
    due: (prefix, limit = 1000) =>
      reading(`list what is due of "${prefix}"`, () =>
        due.all(now, prefix, prefix, limit).map((row) => textOf(row["key"])),
      ),
    take: (key, requests, period) =>
      writing(`take from "${key}"`, () => counts.take(key, requests, period)),
    giveBack: (key) => writing(`give back to "${key}"`, () => counts.giveBack(key)),
    close: () => {
      if (!isOwn) return;
      if (!isClosed) {
        isClosed = true;
        if (batches.isIdle()) db.close();
        else closing = batches.done().then(() => db.close());
      }
      return closing;
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

/** Roll back, unless SQLite has by itself, as on a full disk. */
function undo(db: DatabaseSync): void {
  try {
    if (db.isTransaction) db.exec("ROLLBACK");
  } catch {
    // What was thrown first says why.
  }
}

/** What SQLite calls an error by; the upper bits only tell more. */
function codeOf(error: unknown): number {
  return (Number((error as { errcode?: unknown } | undefined)?.errcode) || 0) & 0xff;
}

/** Whether somebody else has the file just now. */
function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === busy || code === locked;
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
