/**
 * A window that slides. A few requests are counted one by one. Of many, those are one batch that were taken within an
 * eighth of the period, and it counts until a period after the last of them: each comes back at most an eighth late, and
 * never early.
 */

/** What one client has used. */
export interface Spent {
  /** The batches that still count, oldest first. */
  readonly batches: Batch[];
  /** What is in all of them. */
  total: number;
}

interface Batch {
  readonly first: number;
  last: number;
  count: number;
}

/** How many batches there are in a period, or one more. */
const parts = 8;

/** Nothing used yet. */
export function startOf(): Spent {
  return { batches: [], total: 0 };
}

/** Take one, if there is one left; whether there was. Times are in milliseconds and never go back. */
export function spend(spent: Spent, requests: number, period: number, time: number): boolean {
  const { batches } = spent;
  for (let it = batches[0]; it !== undefined && it.last + period <= time; it = batches[0]) {
    spent.total -= it.count;
    batches.shift();
  }
  if (spent.total >= requests) return false;
  spent.total += 1;
  const newest = batches.at(-1);
  const width = requests > parts ? period / parts : 0;
  if (newest !== undefined && time - newest.first < width) {
    newest.last = time;
    newest.count += 1;
  } else batches.push({ first: time, last: time, count: 1 });
  return true;
}

/** The last one that was taken was not used after all. */
export function giveBackOne(spent: Spent): void {
  const newest = spent.batches.at(-1);
  if (newest === undefined) return;
  spent.total -= 1;
  newest.count -= 1;
  if (newest.count === 0) spent.batches.pop();
}

/** Milliseconds until the oldest batch comes back. */
export function nextAt({ batches }: Spent, period: number, time: number): number {
  const [oldest] = batches;
  return oldest === undefined ? 0 : oldest.last + period - time;
}
