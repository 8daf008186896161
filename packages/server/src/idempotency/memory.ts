import { code } from "@verdict/codes";
import type { Begun, IdempotencyStore } from "../idempotency.ts";
import { problem } from "../problem.ts";

/** How much is kept. */
export interface MemoryKeysOptions {
  /** Most keys; 10,000 by default. */
  readonly keys?: number;
  /** Most characters of keys and answers together; 2 ** 25, about 32 or 64 MB, by default. */
  readonly size?: number;
}

interface Finished {
  readonly fingerprint: string;
  readonly answer: string;
  readonly until: number;
}

interface Running {
  readonly fingerprint: string;
  readonly keep: number;
  readonly until: number;
}

/** Milliseconds after which it is looked again for what has not come to an end in time. */
const sweepEvery = 1000;

/**
 * Answers in the memory of this process: it forgets them when it ends, and other processes do not know them.
 *
 * Their number and size are bounded. Where more come than that, the oldest answer is forgotten before its time; a key
 * whose request is still being carried out never is, and where only such are left a new one is refused as 503. A request
 * that has not come to an end when its key would be forgotten is taken for dead.
 *
 * @throws {RangeError} when `keys` or `size` is not at least 1
 * @example resource("/orders", { idempotencyKey: { store: memoryKeys({ keys: 1000 }) }, POST: … })
 */
export function memoryKeys({
  keys = 10_000,
  size = 2 ** 25,
}: MemoryKeysOptions = {}): IdempotencyStore {
  if (!(keys >= 1 && size >= 1)) {
    throw new RangeError(`${keys} keys of ${size} characters keep nothing; give 1 or more.`);
  }
  const running = new Map<string, Running>();
  // In the order in which they came to their end.
  const finished = new Map<string, Finished>();
  let used = 0;
  // A map that is emptied from its front keeps what was there for a while, and who begins anew passes it by each time.
  let byAge = finished.entries();
  let first: [string, Finished] | undefined;
  let nextSweep = 0;

  /** The one that came to its end before all others. */
  const oldest = (): [string, Finished] | undefined => {
    while (finished.size > 0) {
      if (first !== undefined && finished.get(first[0]) === first[1]) return first;
      const next = byAge.next();
      first = next.done === true ? undefined : next.value;
      // Who has come to the end does not see what is added later.
      if (next.done === true) byAge = finished.entries();
    }
    return undefined;
  };

  const forget = (key: string, { answer }: Finished): void => {
    finished.delete(key);
    used -= key.length + answer.length;
  };

  /** Forget what is over, oldest first, and what there is no room for; what expires late holds up what comes after it. */
  const sweep = (now: number, more: number): void => {
    if (now >= nextSweep || running.size >= keys) {
      nextSweep = now + sweepEvery;
      for (const [key, it] of running) {
        if (it.until > now) break;
        running.delete(key);
      }
    }
    for (let it = oldest(); it !== undefined; it = oldest()) {
      const isRoom = running.size + finished.size + more <= keys && used <= size;
      if (it[1].until > now && isRoom) break;
      forget(...it);
    }
  };

  return {
    begin(key, fingerprint, keep): Begun {
      // The clock of the wall can be set back.
      const now = performance.now();
      const before = finished.get(key);
      if (before !== undefined && before.until > now) {
        return { state: "finished", fingerprint: before.fingerprint, answer: before.answer };
      }
      if (before !== undefined) forget(key, before);
      const other = running.get(key);
      if (other !== undefined && other.until > now) {
        return { state: "in-progress", fingerprint: other.fingerprint };
      }
      running.delete(key);
      sweep(now, 1);
      if (running.size >= keys) {
        throw problem(
          code.SERVICE_UNAVAILABLE,
          { detail: "Too many requests with an idempotency key are being carried out just now." },
          { "Retry-After": "1" },
        );
      }
      const token: Running = { fingerprint, keep, until: now + keep };
      running.set(key, token);
      return { state: "new", token };
    },
    finish(key, answer, token) {
      const begun = running.get(key);
      if (token !== undefined && token !== begun) {
        const isAnother = begun !== undefined || finished.has(key);
        if (isAnother) throw new Error(`The idempotency key ${key} was over, and begun anew.`);
        return;
      }
      if (begun === undefined) return;
      running.delete(key);
      const now = performance.now();
      finished.set(key, { fingerprint: begun.fingerprint, answer, until: now + begun.keep });
      used += key.length + answer.length;
      sweep(now, 0);
    },
    abandon(key, token) {
      if (token === undefined || token === running.get(key)) running.delete(key);
    },
  };
}
