import { StoreError, type Watch, type WatchOptions, watching } from "@verdict/server/store";
import type { Kysely } from "kysely";
import type { Database, Tables } from "./tables.ts";
import type { Turns } from "./turns.ts";

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
  readonly name: string;
  /** What is only read by, where that is another connection: it waits for no change. */
  readonly reading?: Kysely<Tables>;
  /** Whoever changes something in this process waits for their turn, where there are any. */
  readonly turns?: Turns;
  /** The first thing in every change, so that there is one at a time. */
  readonly lock?: (transaction: Database) => Promise<unknown>;
}

/** What a driver throws where the question is not to blame. */
export class Trouble extends Error {
  override readonly name = "Trouble";
  /** `away`: nobody can ask the database. `busy`: this was not done in time, and somebody else may still be served. */
  readonly kind: "away" | "busy";
  constructor(kind: "away" | "busy", message: string, cause: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/**
 * Data in a database. While it is away nobody waits for it: whoever asks fails at once, with a `StoreError` that says so,
 * until it has answered again.
 */
export function dataIn(database: Kysely<Tables>, options: DataOptions): Data {
  const { name, lock, turns, reading = database } = options;
  const change = <T>(act: (database: Database) => Promise<T>): Promise<T> =>
    database
      .transaction()
      .setIsolationLevel("read committed")
      .execute(async (it) => {
        await lock?.(it);
        return act(it);
      });
  const failure = ({ kind, message, cause }: Trouble): StoreError => {
    // Who was kept waiting has changed nothing; where the connection broke, the commit may have been heard.
    const more = { cause, isAway: true, mayBeDone: kind === "away" };
    return new StoreError(`${name} could not be asked: ${message}`, more);
  };
  // A change of nothing: what can only be read is away as well.
  const look = (): Promise<void> =>
    change(async () => undefined).catch((error) => {
      throw error instanceof Trouble ? failure(error) : error;
    });
  const watch: Watch = watching(look, options);

  const told = async <T>(ask: () => Promise<T>): Promise<T> => {
    const before = watch.check();
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof Trouble)) throw thrown;
      const error = failure(thrown);
      if (thrown.kind === "away") watch.gone(error, before);
      throw error;
    }
  };

  return {
    read: (ask) => told(() => ask(reading)),
    snapshot: (ask) =>
      told(() =>
        reading
          .transaction()
          .setIsolationLevel("repeatable read")
          .setAccessMode("read only")
          .execute(ask),
      ),
    write: (act) =>
      told(async () => {
        await turns?.take();
        try {
          // It may have gone while this one waited.
          watch.check();
          return await change(act);
        } finally {
          turns?.done();
        }
      }),
    reasons: watch.reasons,
    async close() {
      watch.close();
      await reading.destroy();
      await database.destroy();
    },
  };
}
