import type { LimitStore, Taken } from "../limit.ts";
import { giveBackOne, nextAt, type Spent, spend, startOf } from "./window.ts";

const defaultKeys = 100_000;

/**
 * Counters in the memory of this process.
 *
 * The window slides: in no time as long as the period are more than `requests` allowed, whereas windows that are laid out
 * beforehand allow twice as many around their borders. Taking costs the same however many clients there are, and no timer
 * runs.
 *
 * The number of clients is bounded. Where more come than that, those that were not seen for longest are forgotten first,
 * and start anew if they come back: nobody is refused for what others do. A clock that is set back does not stop the
 * windows, which go on from where they were.
 *
 * @param keys how many clients are kept at most, 100,000 by default, which takes some 30 MB when all of them come; at least
 *   half of them are those seen last
 * @throws {RangeError} when `keys` is not at least 2
 * @example resource("/search", { limit: { requests: 10, per: "1m", store: memoryLimits({ keys: 1000 }) }, … })
 */
export function memoryLimits({ keys = defaultKeys }: { readonly keys?: number } = {}): LimitStore {
  if (!(keys >= 2))
    throw new RangeError(`Counters for ${keys} clients limit nobody; give keys: 2 or more.`);
  const half = Math.floor(keys / 2);
  // Two generations: what is used moves into the young one, and when that is full, all that is left in the old one is
  // forgotten at once. It is as good as keeping the order of use, and costs nothing to keep.
  let young = new Map<string, Spent>();
  let old = new Map<string, Spent>();
  let turned = 0;
  let longest = 0;
  let latest = 0;
  let offset: number | undefined;

  /** Time since the first request: small numbers, that never get smaller. */
  const timeOf = (now: number): number => {
    offset ??= -now;
    if (now + offset >= latest) latest = now + offset;
    else offset = latest - now;
    return latest;
  };

  const turn = (time: number): void => {
    old = young;
    young = new Map();
    turned = time;
  };

  const find = (key: string): Spent | undefined => {
    const spent = young.get(key);
    if (spent !== undefined) return spent;
    const before = old.get(key);
    if (before === undefined) return undefined;
    old.delete(key);
    young.set(key, before);
    return before;
  };

  return {
    take: (key, requests, period, now): Taken => {
      const time = timeOf(now);
      if (period > longest) longest = period;
      // After the longest period nothing counts any more that has not been touched: the memory of a rush is given back.
      if (young.size >= half || time - turned > longest) turn(time);
      let spent = find(key);
      if (spent === undefined) {
        spent = startOf();
        young.set(key, spent);
      }
      const allowed = spend(spent, requests, period, time);
      return {
        allowed,
        remaining: Math.max(0, requests - spent.total),
        reset: nextAt(spent, period, time),
      };
    },
    giveBack: (key) => {
      const spent = find(key);
      if (spent !== undefined) giveBackOne(spent);
    },
  };
}
