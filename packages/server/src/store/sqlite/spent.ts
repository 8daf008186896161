import { type Spent, startOf } from "../../limit/window.ts";

/** What a client has used, and when. */
interface Unpacked {
  readonly spent: Spent;
  readonly time: number;
  /** It has to be kept as it is now, or time stands still until the clock is where it was. */
  readonly isShifted: boolean;
}

/** Milliseconds that a clock may be behind what was written with it before it counts as set back. */
const slack = 1000;

/** What a client has used as text: the first, the last and the number of each batch, oldest first. */
export function packSpent(spent: Spent): string {
  const { newest } = spent;
  return newest === undefined ? "" : `${packHead(spent)}${newest.last} ${newest.count}`;
}

/** What {@link packSpent} begins with: that of the newest batch is left out which changes with each that is taken. */
export function packHead({ oldest, newest }: Spent): string {
  let head = "";
  for (let it = oldest; it !== undefined && it !== newest; it = it.next) {
    // An empty batch has no effect, but as the newest, which others may join.
    if (it.count > 0) head += `${it.first} ${it.last} ${it.count} `;
  }
  return newest === undefined ? "" : `${head}${newest.first} `;
}

/**
 * What a client has used, and the time to go on from. A clock that is a little behind is that of an earlier moment, and
 * time waits for it; one that was set back takes the window along.
 */
export function unpackSpent(packed: unknown, now: number): Unpacked {
  const numbers =
    packed === undefined || packed === "" ? [] : String(packed).split(" ").map(Number);
  const spent = startOf();
  const behind = (numbers.at(-2) ?? now) - now;
  const shift = behind > slack ? behind : 0;
  for (let i = 0; i + 2 < numbers.length; i += 3) {
    const [first, last, count] = numbers.slice(i, i + 3) as [number, number, number];
    const batch = { first: first - shift, last: last - shift, count, next: undefined };
    if (spent.newest === undefined) spent.oldest = batch;
    else spent.newest.next = batch;
    spent.newest = batch;
    spent.total += count;
  }
  return { spent, time: behind > 0 && shift === 0 ? now + behind : now, isShifted: shift > 0 };
}
