import type { Store } from "../store.ts";
import { checkLease } from "./renewing.ts";

/** What one process holds at a time. */
export interface Lease {
  /** Larger than that of whoever held it before: what is written elsewhere can be refused from who is late by it. */
  readonly version: number;
  /** Hold it for its whole time from now on; whether it was still held. */
  readonly renew: () => Promise<boolean>;
  /** Leave it to the next; whether it was still held. */
  readonly release: () => Promise<boolean>;
}

/**
 * Hold something for a time, unless somebody does. It is over by itself, so that it outlives nobody for long.
 *
 * @param time in milliseconds
 * @returns `undefined` where somebody else holds it
 * @throws {TypeError} when `time` is no number above 0
 * @example const lease = await leaseOn(store, "cleaning", 60_000);
 */
export async function leaseOn(
  store: Store,
  name: string,
  time: number,
): Promise<Lease | undefined> {
  checkLease(time);
  const key = `lease:${name}`;
  const by = crypto.randomUUID();
  let version = await store.write(key, by, { ifVersion: 0, keep: time });
  if (version === undefined) {
    const entry = await store.read(key);
    // A client that sent it twice, because the first answer got lost, holds it all the same.
    if (entry?.value !== by) return undefined;
    version = entry.version;
  }
  const held = version;
  return {
    version,
    renew: async () => store.extend(key, held, { keep: time }),
    release: async () => store.remove(key, held),
  };
}
