/**
 * A window that slides. A few requests are counted one by one. Of many, those are one batch that were taken within an
 * eighth of the period, and it counts until a period after the last of them: each comes back at most an eighth late, and
 * never early.
 */

/** What one client has used. Batches are a list, which for the many clients with one is smaller than an array. */
export interface Spent {
  oldest: Batch | undefined;
  newest: Batch | undefined;
  /** What is in all batches. */
  total: number;
}

interface Batch {
  readonly first: number;
  last: number;
  count: number;
  next: Batch | undefined;
}

/** How many batches there are in a period, or one more. */
const parts = 8;

/** Nothing used yet. */
export function startOf(): Spent {
  return { oldest: undefined, newest: undefined, total: 0 };
}

/** Take one, if there is one left; whether there was. Times are in milliseconds and never go back. */
export function spend(spent: Spent, requests: number, period: number, time: number): boolean {
  let { oldest } = spent;
  while (oldest !== undefined && (oldest.count === 0 || oldest.last + period <= time)) {
    spent.total -= oldest.count;
    oldest = oldest.next;
  }
  spent.oldest = oldest;
  if (oldest === undefined) spent.newest = undefined;
  if (spent.total >= requests) return false;
  spent.total += 1;
  const { newest } = spent;
  const width = requests > parts ? period / parts : 0;
  if (newest !== undefined && time - newest.first < width) {
    newest.last = time;
    newest.count += 1;
    return true;
  }
  const batch: Batch = { first: time, last: time, count: 1, next: undefined };
  if (newest === undefined) spent.oldest = batch;
  else newest.next = batch;
  spent.newest = batch;
  return true;
}

/** The last one that was taken was not used after all. */
export function giveBackOne(spent: Spent): void {
  const { newest } = spent;
  if (newest === undefined || newest.count === 0) return;
  spent.total -= 1;
  newest.count -= 1;
}

/** Milliseconds until the oldest batch comes back. */
export function nextAt({ oldest }: Spent, period: number, time: number): number {
  return oldest === undefined ? 0 : oldest.last + period - time;
}
