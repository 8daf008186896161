/** What is compared: each is a process of its own. */

/** A request, and where that which it is counted or known by is kept. */
export interface Kind {
  readonly name: string;
  readonly request: "get" | "post";
  readonly store: "none" | "memory" | "sqlite" | "redis";
  /** All requests count by one key. */
  readonly isHot: boolean;
  /** It does what an application does as well, for half a millisecond. */
  readonly isWorking: boolean;
  /** The least part of the speed of the same request without, by the aim; nothing where there is none. */
  readonly aim: number | undefined;
}

export const kinds: readonly Kind[] = [
  kind("GET", "get", "none"),
  kind("GET, limit in memory", "get", "memory", 0.95),
  kind("GET, limit in memory, one client", "get", "memory", 0.95, true),
  kind("GET, limit in SQLite", "get", "sqlite", 0.7),
  kind("GET, limit in SQLite, one client", "get", "sqlite", 0.7, true),
  kind("GET, limit in Redis", "get", "redis", 0.5),
  kind("GET, limit in Redis, one client", "get", "redis", 0.5, true),
  kind("POST", "post", "none"),
  kind("POST, key in memory", "post", "memory", 0.95),
  kind("POST, key in SQLite", "post", "sqlite", 0.7),
  kind("POST, key in Redis", "post", "redis", 0.5),
];

/** What two workers are compared with one for; all of them share the store. */
export const shared: readonly Kind[] = kinds
  .filter(({ store, isHot }) => (store === "sqlite" || store === "redis") && !isHot)
  .flatMap((it) => [{ ...it, name: `${it.name}, and work`, isWorking: true }, it]);

/** How many times as many requests two workers answer as one, at least. */
export const twice = 1.7;

/** The same request without anything. */
export function plainOf({ request }: Kind): Kind {
  return kinds.find((it) => it.request === request && it.store === "none") as Kind;
}

function kind(
  name: string,
  request: Kind["request"],
  store: Kind["store"],
  aim?: number,
  isHot = false,
): Kind {
  return { name, request, store, isHot, isWorking: false, aim };
}
