import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";
import { Trouble } from "../data.ts";
import type { Turns } from "../turns.ts";
import type { DatabaseSync, SQLInputValue, StatementSync } from "./load.ts";

/** Milliseconds that a change waits for another process to finish its own. */
export const patience = 5000;

/** Milliseconds from one try to the next, at most. */
const longest = 32;

/**
 * Kysely on one connection of Node's SQLite. Whoever has it keeps it until the end: no query of another request comes into
 * a transaction.
 */
export function sqliteDialect(database: DatabaseSync, turns: Turns): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => driverOf(database, turns),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** The driver lets one at a time by itself. */
class Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function driverOf(database: DatabaseSync, turns: Turns): Driver {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    let it = statements.get(sql);
    if (it === undefined) {
      it = database.prepare(sql);
      statements.set(sql, it);
    }
    return it;
  };
  const all = (sql: string, parameters: readonly SQLInputValue[] = []): unknown[] => {
    try {
      return prepared(sql).all(...parameters);
    } catch (error) {
      throw isBusy(error) ? new Trouble("busy", (error as Error).message, error) : error;
    }
  };
  const begin = (): void => {
    // SQLite itself would wait with the whole process.
    all("PRAGMA busy_timeout = 0");
    try {
      // The write lock is taken at once: what is read inside is not changed by another process before the end.
      all("BEGIN IMMEDIATE");
    } finally {
      all(`PRAGMA busy_timeout = ${patience}`);
    }
  };
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      return { rows: all(sql, parameters as readonly SQLInputValue[]) as R[] };
    },
    streamQuery() {
      throw new TypeError("Nothing is streamed from SQLite: what is asked for is there at once.");
    },
  };
  return {
    init: async () => undefined,
    async acquireConnection() {
      await turns.take();
      return connection;
    },
    async releaseConnection() {
      turns.done();
    },
    async beginTransaction(_, { accessMode }: TransactionSettings) {
      if (accessMode === "read only") return void all("BEGIN");
      const end = performance.now() + patience;
      for (let wait = 1; ; wait = Math.min(wait * 2, longest)) {
        try {
          return void begin();
        } catch (error) {
          if (!(error instanceof Trouble) || performance.now() > end) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    async commitTransaction() {
      all("COMMIT");
    },
    async rollbackTransaction() {
      // SQLite has rolled back by itself where the disk is full; what was thrown first says why.
      if (database.isTransaction) all("ROLLBACK");
    },
    destroy: async () => database.close(),
  };
}

/** Another process has written for longer than anybody waits (SQLITE_BUSY; primary codes are in the lowest octet). */
function isBusy(error: unknown): boolean {
  return (Number((error as { readonly errcode?: unknown }).errcode) & 0xff) === 5;
}
