import { giveBackOne, nextAt, type Spent, spend, startOf } from "../../limit/window.ts";
import type { Taken } from "../../limit.ts";
import { packSpent, unpackSpent } from "./spent.ts";

/** The counters of a transaction: each is written once at its end, however often it was taken from. */
export interface Counts {
  /** Another transaction begins, at that time. */
  readonly begin: (now: number) => void;
  /** What comes of it; it is certain once the transaction is complete, and not before. */
  readonly take: (key: string, requests: number, period: number) => Taken;
  readonly giveBack: (key: string) => void;
  /** Write what has changed. */
  readonly complete: () => void;
  /** What was written is there to stay. */
  readonly committed: () => void;
}

/** The rows of the counters; `until` is when they do not count any more, in milliseconds since the epoch. */
export interface CountRows {
  readonly read: (key: string) => { readonly spent: unknown; readonly until: unknown } | undefined;
  readonly write: (key: string, spent: string, until: number) => void;
  /** Write over a row, if `before` is what it has; whether it was. Where `until` is undefined it stays as it is. */
  readonly writeOver: (
    key: string,
    before: string,
    spent: string,
    until: number | undefined,
  ) => boolean;
}

/** What was done with a counter in this transaction: taken from, or given back to. */
interface Step {
  readonly requests: number;
  readonly period: number;
  readonly taken: { allowed: boolean; remaining: number; reset: number };
}

interface Counter {
  spent: Spent;
  time: number;
  /** The row, as it is there or was when it was last seen; undefined where there is none. */
  text: string | undefined;
  kept: number;
  until: number;
  /** Read in this transaction. */
  isSeen: boolean;
  isChanged: boolean;
  steps: (Step | undefined)[];
}

/** Counters that are remembered from one transaction to the next, twice as many at most. */
const remembered = 5000;

/**
 * Counters in rows. One that was seen in a transaction before is not read again: it is written over what it was, and only
 * where that fails has another process counted in between, and it is done once more with what is there.
 */
export function countsIn({ read, write, writeOver }: CountRows): Counts {
  let young = new Map<string, Counter>();
  let old = new Map<string, Counter>();
  const touched = new Map<string, Counter>();
  let now = 0;

  const see = (key: string, it: Counter): void => {
    const row = read(key);
    // The time is that of the transaction: whoever comes next, in whichever process, has a later one.
    const { spent, time, isShifted } = unpackSpent(row?.spent, now);
    it.spent = spent;
    it.time = time;
    it.text = row === undefined ? undefined : String(row.spent);
    it.kept = row === undefined ? 0 : Number(row.until);
    it.until = it.kept;
    it.isSeen = true;
    it.isChanged = isShifted;
  };

  const find = (key: string): Counter => {
    let it = touched.get(key);
    if (it !== undefined) return it;
    it = young.get(key) ?? old.get(key);
    // It is not what was written, until this transaction is committed as well.
    young.delete(key);
    old.delete(key);
    if (it === undefined || (it.spent.newest?.last ?? 0) > now) {
      it = { ...nothing, spent: startOf(), steps: [] };
      see(key, it);
    } else {
      it.time = now;
      it.isSeen = false;
      it.isChanged = false;
      it.steps = [];
    }
    touched.set(key, it);
    return it;
  };

  const writeRow = (key: string, it: Counter): boolean => {
    const { text: before, until, kept } = it;
    const text = packSpent(it.spent);
    if (before === undefined) write(key, text, until);
    else if (!writeOver(key, before, text, until === kept ? undefined : until)) return false;
    it.text = text;
    it.kept = until;
    return true;
  };

  return {
    begin(time) {
      now = time;
      touched.clear();
    },
    take(key, requests, period) {
      const it = find(key);
      const step = { requests, period, taken: { allowed: false, remaining: 0, reset: 0 } };
      it.steps.push(step);
      perform(it, step);
      return step.taken;
    },
    giveBack(key) {
      const it = find(key);
      it.steps.push(undefined);
      perform(it, undefined);
    },
    complete() {
      for (const [key, it] of touched) {
        if (it.isSeen ? !it.isChanged || writeRow(key, it) : isStill(key, it)) continue;
        see(key, it);
        for (const step of it.steps) perform(it, step);
        if (it.isChanged) writeRow(key, it);
      }
    },
    committed() {
      for (const [key, it] of touched) if (it.text !== undefined) young.set(key, it);
      touched.clear();
      if (young.size < remembered) return;
      old = young;
      young = new Map();
    },
  };

  /** Whether the row is what it was when it was last seen; where something has changed it is written. */
  function isStill(key: string, it: Counter): boolean {
    return it.isChanged ? writeRow(key, it) : read(key)?.spent === it.text;
  }
}

const nothing = {
  time: 0,
  text: undefined,
  kept: 0,
  until: 0,
  isSeen: false,
  isChanged: false,
};

function perform(it: Counter, step: Step | undefined): void {
  const { spent, time } = it;
  if (step === undefined) {
    if (spent.newest === undefined) return;
    giveBackOne(spent);
    it.isChanged = true;
    return;
  }
  const { requests, period, taken } = step;
  taken.allowed = spend(spent, requests, period, time);
  if (taken.allowed || it.isChanged) {
    it.isChanged = true;
    // In whole periods, so that the index over it is seldom written.
    it.until = (Math.floor(time / period) + 2) * period;
  }
  taken.remaining = Math.max(0, requests - spent.total);
  taken.reset = nextAt(spent, period, time);
}
