import { StoreError } from "@verdict/server/store";
import type { Kysely } from "kysely";
import type { Database, Tables } from "./tables.ts";
import { type Watch, type WatchOptions, watching } from "./watching.ts";

/** Where the data is: a database that is asked and changed. */
export interface Data {
  /** Ask one thing. */
  readonly read: <T>(ask: (database: Database) => Promise<T>) => Promise<T>;
  /** Ask several things of one state: what somebody changes meanwhile is not seen. */
  readonly snapshot: <T>(ask: (database: Database) => Promise<T>) => Promise<T>;
  /** Change everything or nothing. What is read inside is changed by nobody else before the end. */
  readonly write: <T>(act: (database: Database) => Promise<T>) => Promise<T>;
  /** Why it is away; nothing where it is not. */
  readonly reasons: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What is particular to a kind of database. */
export interface DataOptions extends WatchOptions {
  /** Whether what was thrown says that the database is away, or that this was too much for it just now. */
  readonly kindOf: (error: unknown) => Failure | undefined;
  /** The first thing in every change, so that there is one at a time. */
  readonly lock?: (transaction: Database) => Promise<unknown>;
}

/** `away`: nobody can ask it. `busy`: it was not done in time, and somebody else may still be served. */
export type Failure = "away" | "busy";

/**
 * Data in a database. While it is away nobody waits for it: whoever asks fails at once, with a `StoreError` that says so,
 * until it has answered again.
 */
export function dataIn(database: Kysely<Tables>, options: DataOptions): Data {
  const { name, kindOf, lock } = options;
  const change = <T>(act: (database: Database) => Promise<T>): Promise<T> =>
    database
      .transaction()
      .setIsolationLevel("read committed")
      .execute(async (it) => {
        await lock?.(it);
        return act(it);
      });
  const failure = (cause: unknown): unknown => {
    const kind = kindOf(cause);
    if (kind === undefined) return cause;
    const message = `${name} could not be asked: ${(cause as Error).message}`;
    return new StoreError(message, { cause, isAway: true });
  };
  // A change of nothing: what can only be read is away as well.
  const look = (): Promise<void> =>
    change(async () => undefined).catch((error) => {
      throw failure(error);
    });
  const watch: Watch = watching(look, options);

  const told = async <T>(ask: () => Promise<T>): Promise<T> => {
    const before = watch.check();
    try {
      return await ask();
    } catch (cause) {
      const error = failure(cause);
      if (kindOf(cause) === "away") watch.gone(error as StoreError, before);
      throw error;
    }
  };

  return {
    read: (ask) => told(() => ask(database)),
    snapshot: (ask) =>
      told(() =>
        database
          .transaction()
          .setIsolationLevel("repeatable read")
          .setAccessMode("read only")
          .execute(ask),
      ),
    write: (act) => told(() => change(act)),
    reasons: watch.reasons,
    async close() {
      watch.close();
      await database.destroy();
    },
  };
}
