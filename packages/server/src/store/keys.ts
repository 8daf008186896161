import type { Begun, IdempotencyStore } from "../idempotency.ts";
import { type Store, StoreError } from "../store.ts";
import { checkLease, renewingTogether } from "./renewing.ts";
import { nowOrWhenBack, undoing } from "./when-back.ts";

/** How idempotency keys are held. */
export interface KeysInOptions {
  /**
   * Milliseconds after which a process is taken for dead that holds a key and was not heard of: its key is free again;
   * 30,000 by default. A process that lives renews it, however long the request takes.
   */
  readonly lease?: number;
  /** What the keys of the records begin with; `"key:"` by default. */
  readonly prefix?: string;
  /**
   * Told when what came of a request, which could not be kept because the store was away, could not be kept once it was
   * back either; `console.error` by default.
   */
  readonly onError?: (error: unknown) => unknown;
}

/** What is kept under a key: who began is in progress until there is an answer. */
interface Kept {
  readonly fingerprint: string;
  readonly by: string;
  readonly answer?: string;
}

/** What `begin` knows whoever it let begin by. */
class Begin {
  readonly finish: (answer: string) => Promise<void>;
  readonly abandon: () => Promise<void>;
  constructor(finish: (answer: string) => Promise<void>, abandon: () => Promise<void>) {
    this.finish = finish;
    this.abandon = abandon;
  }
}

/** Times that it is tried to begin, where the one before goes away just then. */
const tries = 5;

/**
 * Idempotency keys in a store: a request that is repeated to another process, or after a restart, is known as well.
 *
 * Whoever begins holds a lease. When its process dies, the key is free once that is over. A process that was only taken
 * for dead cannot finish over the one that came after it: its `finish` fails with a {@link StoreError}, and what the other
 * one came to stays.
 *
 * Where the store is away, beginning fails, and is undone once it is back where it was done all the same. What comes of a
 * request that has begun before is kept once it is back: `finish` fails, and goes on in the background.
 *
 * @throws {TypeError} when `lease` is no number above 0
 * @example resource("/orders", { idempotencyKey: { store: keysIn(sqliteStore("verdict.db")) }, POST: … })
 */
export function keysIn(
  store: Store,
  { lease = 30_000, prefix = "key:", onError: log = console.error }: KeysInOptions = {},
): IdempotencyStore {
  checkLease(lease);
  const undo = undoing();
  const renewed = renewingTogether(lease);
  /** Who begins, and how often so far: together they name each time. Some runtimes have nothing random before a request. */
  let own: string | undefined;
  let times = 0;

  const begun = (key: string, version: number, fingerprint: string, keep: number): Begun => {
    const until = performance.now() + keep;
    const write = async (value: string): Promise<boolean> => {
      const over = (ifVersion: number) => store.write(prefix + key, value, { ifVersion, keep });
      if ((await over(version)) !== undefined) return true;
      const entry = await store.read(prefix + key);
      // Its time was over, and nobody came.
      if (entry === undefined) return (await over(0)) !== undefined;
      // A client that sent it twice, because the first answer got lost, has written all the same.
      return entry.value === value;
    };
    const stop = renewed(async () => {
      // As with keys in memory: what has not come to an end when its answer would be forgotten never will.
      if (performance.now() >= until) return false;
      return store.extend(prefix + key, version, { keep: lease });
    });
    const token = new Begin(
      async (answer) => {
        const value = JSON.stringify({ fingerprint, by: "", answer } satisfies Kept);
        // Until it is kept the key has to be held, or a repeat would do it again.
        await nowOrWhenBack(async () => {
          const isKept = await write(value);
          stop();
          if (isKept) return;
          throw new StoreError(
            `What came of a request was not kept: its process was not heard of for ${lease} ms, and the idempotency key ${key} was free for another one.`,
          );
        }, log);
      },
      async () => {
        stop();
        await nowOrWhenBack(() => store.remove(prefix + key, version));
      },
    );
    return { state: "new", token };
  };

  return {
    async begin(key, fingerprint, keep) {
      own ??= crypto.randomUUID();
      const by = `${own} ${times++}`;
      const value = JSON.stringify({ fingerprint, by } satisfies Kept);
      const record = prefix + key;
      try {
        for (let i = 0; i < tries; i++) {
          const version = await store.write(record, value, { ifVersion: 0, keep: lease });
          if (version !== undefined) return begun(key, version, fingerprint, keep);
          const entry = await store.read(record);
          if (entry === undefined) continue;
          const known = JSON.parse(entry.value) as Kept;
          // A client that sent it twice, because the first answer got lost, has begun all the same.
          if (known.by === by) return begun(key, entry.version, fingerprint, keep);
          return known.answer === undefined
            ? { state: "in-progress", fingerprint: known.fingerprint }
            : { state: "finished", fingerprint: known.fingerprint, answer: known.answer };
        }
      } catch (error) {
        // Nothing will be done under it: a repeat is not to be told that it is in progress.
        undo(error, async () => {
          const entry = await store.read(record);
          if (entry?.value === value) await store.remove(record, entry.version);
        });
        throw error;
      }
      throw new StoreError(`The idempotency key ${key} was begun and given up ${tries} times.`);
    },
    finish: (key, answer, token) => beginOf(token, key).finish(answer),
    abandon: (key, token) => beginOf(token, key).abandon(),
  };
}

/** @throws {TypeError} when it is not what `begin` gave: nobody would know who that is */
function beginOf(token: unknown, key: string): Begin {
  if (token instanceof Begin) return token;
  throw new TypeError(
    `The idempotency key ${key} cannot be finished or abandoned without the token that begin gave.`,
  );
}
