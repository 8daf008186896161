import { giveBackOne, nextAt, type Spent, spend, startOf } from "../../limit/window.ts";
import type { Taken } from "../../limit.ts";
import { packHead, unpackSpent } from "./spent.ts";

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
  readonly key: string;
  /** The transaction in which it was last asked for. */
  turn: number;
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
  /** What its text begins with, as long as it has these batches. */
  head: string;
  oldest: Spent["oldest"];
  newest: Spent["newest"];
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
  /** Those of this transaction. */
  let touched: Counter[] = [];
  let turn = 0;
  let now = 0;
  /** The time of the transaction as text. */
  let nowText = "";

  const see = (it: Counter): void => {
    const row = read(it.key);
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
    let it = young.get(key);
    if (it?.turn === turn) return it;
    if (it === undefined) {
      it = old.get(key) ?? counterOf(key);
      young.set(key, it);
    }
    it.turn = turn;
    it.steps = [];
    touched.push(it);
    const { newest } = it.spent;
    if (it.text === undefined || (newest !== undefined && newest.last > now)) {
      see(it);
    } else {
      it.time = now;
      it.isSeen = false;
      it.isChanged = false;
    }
    return it;
  };

  const textOf = (it: Counter): string => {
    const { oldest, newest } = it.spent;
    if (newest === undefined) return "";
    if (it.newest !== newest || it.oldest !== oldest) {
      it.head = packHead(it.spent);
      it.newest = newest;
      it.oldest = oldest;
    }
    const last = newest.last === now ? nowText : String(newest.last);
    return `${it.head}${last} ${newest.count}`;
  };

  const writeRow = (it: Counter): boolean => {
    const { key, text: before, until, kept } = it;
    const text = textOf(it);
    if (before === undefined) write(key, text, until);
    else if (!writeOver(key, before, text, until === kept ? undefined : until)) return false;
    it.text = text;
    it.kept = until;
    return true;
  };

  /** Whether the row is what it was when it was last seen; where something has changed it is written. */
  const isStill = (it: Counter): boolean =>
    it.isChanged ? writeRow(it) : read(it.key)?.spent === it.text;

  return {
    begin(time) {
      // They are not what is there, where the transaction before was undone.
      for (const { key } of touched) {
        young.delete(key);
        old.delete(key);
      }
      touched = [];
      turn++;
      now = time;
      nowText = String(time);
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
      for (const it of touched) {
        if (it.isSeen ? !it.isChanged || writeRow(it) : isStill(it)) continue;
        see(it);
        for (const step of it.steps) perform(it, step);
        if (it.isChanged) writeRow(it);
      }
    },
    committed() {
      touched = [];
      if (young.size < remembered) return;
      old = young;
      young = new Map();
    },
  };
}

function counterOf(key: string): Counter {
  return {
    key,
    turn: 0,
    spent: startOf(),
    time: 0,
    text: undefined,
    kept: 0,
    until: 0,
    isSeen: false,
    isChanged: false,
    steps: [],
    head: "",
    oldest: undefined,
    newest: undefined,
  };
}

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
