import { memoryLimits } from "../limit/memory.ts";
import { checkLifetime, type Store, StoreError, versionAfter } from "../store.ts";

/** How much is kept, and by which clock. */
export interface MemoryStoreOptions {
  /** Most records; 100,000 by default. As many clients are counted. */
  readonly records?: number;
  /** Most characters of keys and values together; 2 ** 26 by default. */
  readonly size?: number;
  /** Milliseconds that never go back; the time since the process began by default. For tests. */
  readonly clock?: () => number;
}

interface Kept {
  readonly value: string;
  readonly version: number;
  until: number;
  due: number;
}

/**
 * A store in the memory of this process, with which it ends: for one process, and for tests.
 *
 * It is bounded. No record is forgotten before its time, since somebody may hold it: where there is no room for a new
 * one, writing fails with a {@link StoreError}. Of clients that are counted, those not seen for longest are forgotten.
 *
 * @throws {RangeError} when `records` is not at least 2, or `size` not at least 1
 * @example jobs({ path: "/jobs/:id", store: jobsIn(memoryStore()) })
 */
export function memoryStore({
  records = 100_000,
  size = 2 ** 26,
  clock = () => performance.timeOrigin + performance.now(),
}: MemoryStoreOptions = {}): Store {
  if (!(records >= 2 && size >= 1))
    throw new RangeError(`A store of ${records} records and ${size} characters keeps nothing.`);
  const limits = memoryLimits({ keys: records });
  const kept = new Map<string, Kept>();
  const dueOnes = new Set<string>();
  let used = 0;
  let last = 0;
  let nextSweep = 1000;

  const forget = (key: string, { value }: Kept): void => {
    kept.delete(key);
    dueOnes.delete(key);
    used -= key.length + value.length;
  };

  const find = (key: string): Kept | undefined => {
    const it = kept.get(key);
    if (it === undefined || it.until > clock()) return it;
    forget(key, it);
    return undefined;
  };

  const sweep = (): void => {
    const now = clock();
    for (const [key, it] of kept) if (it.until <= now) forget(key, it);
    // As many have to come as are left: looking through all of them costs nothing then.
    nextSweep = Math.max(1000, kept.size * 2);
  };

  const makeRoom = (key: string, more: number, before: Kept | undefined): void => {
    const isFull = (): boolean =>
      (before === undefined && kept.size >= records) || used + more > size;
    if (kept.size >= nextSweep || isFull()) sweep();
    if (isFull()) {
      const has = `${kept.size} records of ${used} characters`;
      throw new StoreError(`The store in memory is full: it has ${has}, and no room for "${key}".`);
    }
  };

  const setTime = (key: string, it: Kept, keep?: number, due?: number): void => {
    it.until = keep === undefined ? Number.POSITIVE_INFINITY : clock() + keep;
    it.due = due === undefined ? Number.POSITIVE_INFINITY : clock() + due;
    if (due === undefined) dueOnes.delete(key);
    else dueOnes.add(key);
  };

  return {
    read(key) {
      const it = find(key);
      if (it === undefined) return undefined;
      const { value, version } = it;
      return it.due <= clock() ? { value, version, isDue: true } : { value, version };
    },
    write(key, value, { ifVersion, ...time } = {}) {
      checkLifetime(time);
      const before = find(key);
      if (ifVersion !== undefined && ifVersion !== (before?.version ?? 0)) return undefined;
      const more = value.length - (before === undefined ? -key.length : before.value.length);
      makeRoom(key, more, before);
      last = versionAfter(last, clock());
      const it: Kept = { value, version: last, until: 0, due: 0 };
      kept.set(key, it);
      used += more;
      setTime(key, it, time.keep, time.due);
      return last;
    },
    extend(key, version, time) {
      checkLifetime(time);
      const it = find(key);
      if (it?.version !== version) return false;
      setTime(key, it, time.keep, time.due);
      return true;
    },
    remove(key, version) {
      const it = find(key);
      if (it === undefined || (version !== undefined && version !== it.version)) return false;
      forget(key, it);
      return true;
    },
    due(prefix, limit = 1000) {
      const now = clock();
      const found: { key: string; at: number }[] = [];
      for (const key of dueOnes) {
        const { due: at } = kept.get(key) as Kept;
        if (at <= now && key.startsWith(prefix)) found.push({ key, at });
      }
      found.sort((a, b) => a.at - b.at);
      return found.slice(0, limit).map(({ key }) => key);
    },
    take: limits.take,
    giveBack: (key) => limits.giveBack?.(key),
    close: () => undefined,
  };
}
