import type { Awaitable } from "./awaitable.ts";
import type { LimitStore } from "./limit.ts";

/**
 * What processes share: records that are written on condition, and counters. Limits, idempotency keys, leases, locks and
 * jobs are made of these two, so that any of them works in memory, in SQLite and in Redis.
 *
 * Times are milliseconds by the clock of the store, never by that of who asks: processes on several machines do not agree
 * on the time. Where the store cannot be reached, each operation fails with a {@link StoreError}.
 */
export interface Store extends LimitStore {
  /** The record under a key; `undefined` where there is none, or its time is over. */
  readonly read: (key: string) => Awaitable<Entry | undefined>;
  /**
   * Write a record, if its condition holds.
   *
   * @returns the new version, larger than any before it under this key, also where the record was forgotten in between;
   *   `undefined` where the condition did not hold
   */
  readonly write: (key: string, value: string, options?: Writing) => Awaitable<number | undefined>;
  /** Set the time of a record anew, leaving value and version as they are; whether that version was still there. */
  readonly extend: (key: string, version: number, time: Lifetime) => Awaitable<boolean>;
  /** Forget a record, only that version of it where one is given; whether it was there. */
  readonly remove: (key: string, version?: number) => Awaitable<boolean>;
  /** Keys that begin so and are due, those first that have been due for longest; 1000 of them at most by default. */
  readonly due: (prefix: string, limit?: number) => Awaitable<readonly string[]>;
  readonly giveBack: (key: string) => Awaitable<void>;
  /** Let go of what the store itself has opened. */
  readonly close: () => Awaitable<void>;
}

/** A record and its version. */
export interface Entry {
  readonly value: string;
  readonly version: number;
  /** There where it is due: it was not when somebody else has seen to it since it was listed. */
  readonly isDue?: true;
}

/** How long a record is there, and when it has to be looked at: one of both at most. */
export interface Lifetime {
  /** Forget it after so many milliseconds; it is kept by default. */
  readonly keep?: number;
  /** Keep it, and list it as due in so many milliseconds, unless it is written or extended before. */
  readonly due?: number;
}

/** How a record is written. */
export interface Writing extends Lifetime {
  /** Only over this version; 0 where there must be none. Over whatever is there by default. */
  readonly ifVersion?: number;
}

/** What is known of a failure beside its message. */
export interface StoreErrorOptions extends ErrorOptions {
  /** Whether the store could not be reached, or not in time; false by default. */
  readonly isAway?: boolean;
  /** Whether what it was asked may have been done all the same; where it is away, by default. */
  readonly mayBeDone?: boolean;
}

/** A store could not do what it was asked. Its message names the store; `cause` is what its driver said. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /**
   * It could not be reached, or not in time: it may be there again in a moment. False where it has answered: somebody else
   * was faster, or it is full.
   */
  readonly isAway: boolean;
  /** What it was asked may have been done all the same: it was not heard of in time. */
  readonly mayBeDone: boolean;

  constructor(message: string, options: StoreErrorOptions = {}) {
    const { isAway = false, mayBeDone = isAway, ...rest } = options;
    super(message, rest);
    this.isAway = isAway;
    this.mayBeDone = mayBeDone;
  }
}

/** Whether something that was thrown says that a store is away. */
export function isAway(error: unknown): error is StoreError {
  return error instanceof StoreError && error.isAway;
}

/**
 * Refuse a time that is none: what is kept for NaN would be kept for good.
 *
 * @throws {TypeError} when both are given, or one is no number of milliseconds
 */
export function checkLifetime({ keep, due }: Lifetime): void {
  if (keep !== undefined && due !== undefined)
    throw new TypeError("A record that is due is kept until somebody looks; leave keep out.");
  if (keep !== undefined && !(keep > 0 && keep < 2 ** 42))
    throw new TypeError(`A record cannot be kept for ${keep} ms; give a number above 0.`);
  if (due !== undefined && !(due >= 0 && due < 2 ** 42))
    throw new TypeError(`A record cannot be due in ${due} ms; give 0 or more.`);
}

/** Versions are larger than the last one and than the time in microseconds: what was lost with a store is not given again. */
export function versionAfter(last: number, now: number): number {
  return Math.max(last + 1, Math.floor(now) * 1000);
}
