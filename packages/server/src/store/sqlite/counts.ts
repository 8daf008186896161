import { giveBackOne, nextAt, type Spent, spend } from "../../limit/window.ts";
import type { Taken } from "../../limit.ts";
import { packSpent, unpackSpent } from "./spent.ts";

/** The counters of a transaction: each is read once, and written once at its end, however often it was taken from. */
export interface Counts {
  /** Forget what was read: another transaction begins. */
  readonly begin: () => void;
  readonly take: (key: string, requests: number, period: number, now: number) => Taken;
  readonly giveBack: (key: string, now: number) => void;
  /** Write what has changed. */
  readonly complete: () => void;
}

/** A row of a counter: until when it counts, in milliseconds since the epoch. */
export interface CountRow {
  readonly spent: unknown;
  readonly until: unknown;
}

interface Counted {
  readonly spent: Spent;
  readonly time: number;
  /** When what is there may be forgotten; nothing where nothing is. */
  readonly kept: number | undefined;
  until: number;
  isChanged: boolean;
}

/**
 * @param read the row of a counter
 * @param write writes a row
 * @param change writes the first column of a row that is there
 */
export function countsIn(
  read: (key: string) => CountRow | undefined,
  write: (key: string, spent: string, until: number) => void,
  change: (key: string, spent: string) => void,
): Counts {
  const counted = new Map<string, Counted>();

  const find = (key: string, now: number): Counted => {
    let it = counted.get(key);
    if (it === undefined) {
      const row = read(key);
      // The time is that of the transaction: whoever comes next, in whichever process, has a later one.
      const { spent, time, isShifted } = unpackSpent(row?.spent, now);
      const kept = row === undefined ? undefined : Number(row.until);
      it = { spent, time, kept, until: kept ?? 0, isChanged: isShifted };
      counted.set(key, it);
    }
    return it;
  };

  return {
    begin: () => counted.clear(),
    take(key, requests, period, now) {
      const it = find(key, now);
      const { spent, time } = it;
      const allowed = spend(spent, requests, period, time);
      if (allowed || it.isChanged) {
        it.isChanged = true;
        // In whole periods, so that the index over it is seldom written.
        it.until = (Math.floor(time / period) + 2) * period;
      }
      const remaining = Math.max(0, requests - spent.total);
      return { allowed, remaining, reset: nextAt(spent, period, time) };
    },
    giveBack(key, now) {
      const it = find(key, now);
      if (it.spent.newest === undefined) return;
      giveBackOne(it.spent);
      it.isChanged = true;
    },
    complete() {
      for (const [key, { spent, kept, until, isChanged }] of counted) {
        if (!isChanged) continue;
        if (until === kept) change(key, packSpent(spent));
        else write(key, packSpent(spent), until);
      }
    },
  };
}
