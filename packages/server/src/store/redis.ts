import { checkLifetime, type Store, StoreError } from "../store.ts";
import type { Script } from "./redis/scripts.ts";
import * as scripts from "./redis/scripts.ts";

/** ioredis and iovalkey: a client of one server, or of a cluster. */
export interface IoredisLike {
  evalsha(sha: string, keys: number, ...args: string[]): Promise<unknown>;
  eval(script: string, keys: number, ...args: string[]): Promise<unknown>;
}

/** node-redis: a client of one server, a pool of them, or a cluster. */
export interface NodeRedisLike {
  evalSha(sha: string, options: ScriptArguments): Promise<unknown>;
  eval(script: string, options: ScriptArguments): Promise<unknown>;
}

/** What node-redis gives to a script. */
export interface ScriptArguments {
  keys: string[];
  arguments: string[];
}

/** How records are called, and for how long is waited. */
export interface RedisStoreOptions {
  /** What all keys begin with; `"verdict:"` by default. Whoever shares the server and not the store takes another one. */
  readonly prefix?: string;
  /**
   * Parts that keys are spread over, each in one slot of a cluster; 64 by default. At least several for each server, and
   * the same for all who share the store, at all times.
   */
  readonly parts?: number;
  /** Milliseconds after which an operation that nothing was heard of is a {@link StoreError}; 2000 by default. */
  readonly timeout?: number;
  /** Milliseconds since the epoch; that of the Redis server by default. For tests. */
  readonly clock?: () => number;
}

/**
 * A store in Redis (6.0 and later) or Valkey, single or cluster: processes on several machines share it. The client is
 * yours, as is its connection: ioredis, iovalkey and node-redis fit, and `close` leaves it open.
 *
 * Every operation is one script, done at once or not at all, by the time of the Redis server. One that timed out may have
 * been done. What Redis itself acknowledges and then loses, in a failover or a restart without a file, is lost here as
 * well; versions go on from the time, so that what was begun before cannot be finished over what came after. It must not
 * evict (`maxmemory-policy noeviction`).
 *
 * @throws {TypeError} when the client has no scripts, the prefix has braces, or `parts` or `timeout` is no number above 0
 * @example resource("/search", { limit: { requests: 10, per: "1m", store: redisStore(new Redis()) }, … })
 */
export function redisStore(
  client: IoredisLike | NodeRedisLike,
  { prefix = "verdict:", parts = 64, timeout = 2000, clock }: RedisStoreOptions = {},
): Store {
  const ask = askerOf(client);
  if (/[{}]/.test(prefix))
    throw new TypeError(`The prefix "${prefix}" has braces, which tell the slot in a cluster.`);
  if (!(Number.isInteger(parts) && parts > 0))
    throw new TypeError(`Keys cannot be spread over ${parts} parts; give a whole number above 0.`);
  if (!(timeout > 0 && timeout < 2 ** 31))
    throw new TypeError(`${timeout} ms is no time to wait for Redis; give a number above 0.`);

  const run = async (what: string, script: Script, keys: string[], ...args: string[]) => {
    const all = [clock === undefined ? "" : String(clock()), ...args];
    try {
      return await inTime(perform(ask, script, keys, all), timeout);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      const message = `The store in Redis "${prefix}" could not ${what}: ${why}`;
      throw new StoreError(message, { cause, isAway: true, mayBeDone: !refused.test(why) });
    }
  };
  /** The key of something in the part that a key of the store belongs to. */
  const inPart = (part: number, kind: string): string => `${prefix}{${part}}${kind}`;
  const keysOf = (key: string): [record: string, due: string, version: string] => {
    const part = partOf(key, parts);
    return [inPart(part, `record:${key}`), inPart(part, "due"), inPart(part, "version")];
  };
  const counterOf = (key: string): string => inPart(partOf(key, parts), `count:${key}`);

  return {
    async read(key) {
      const [record] = keysOf(key);
      const answer = await run(`read "${key}"`, scripts.read, [record]);
      if (answer === null) return undefined;
      const [version, value, isDue] = answer as [string, string, number];
      const entry = { value: String(value), version: Number(version) };
      return isDue === 1 ? { ...entry, isDue: true } : entry;
    },
    async write(key, value, { ifVersion, ...time } = {}) {
      checkLifetime(time);
      const args = [key, value, textOf(ifVersion), textOf(time.keep), textOf(time.due)];
      const version = await run(`write "${key}"`, scripts.write, keysOf(key), ...args);
      return version === null ? undefined : Number(version);
    },
    async extend(key, version, time) {
      checkLifetime(time);
      const [record, due] = keysOf(key);
      const args = [key, String(version), textOf(time.keep), textOf(time.due)];
      return Number(await run(`extend "${key}"`, scripts.extend, [record, due], ...args)) === 1;
    },
    async remove(key, version) {
      const [record, due] = keysOf(key);
      const args = [key, textOf(version)];
      return Number(await run(`remove "${key}"`, scripts.remove, [record, due], ...args)) === 1;
    },
    async due(prefix, limit = 1000) {
      const found = await Promise.all(
        Array.from({ length: parts }, (_, part) => {
          const what = `list what is due of "${prefix}"`;
          return run(what, scripts.due, [inPart(part, "due")], prefix, String(limit));
        }),
      );
      const all = (found as string[][]).flatMap((names) =>
        names.flatMap((key, i) => (i % 2 === 0 ? [{ key, at: Number(names[i + 1]) }] : [])),
      );
      all.sort((a, b) => a.at - b.at);
      return all.slice(0, limit).map(({ key }) => key);
    },
    async take(key, requests, period) {
      const args = [String(requests), String(period)];
      const answer = await run(`take from "${key}"`, scripts.take, [counterOf(key)], ...args);
      const [allowed, remaining, reset] = answer as [number, number, string];
      return { allowed: allowed === 1, remaining, reset: Number(reset) };
    },
    async giveBack(key) {
      await run(`give back to "${key}"`, scripts.giveBack, [counterOf(key)]);
    },
    close: () => undefined,
  };
}

/** What Redis answers where it does nothing begins with a word such as OOM, READONLY or LOADING. */
const refused = /^[A-Z]{2,} /;

/** How a client is asked for a script: by its SHA-1, or as a whole. */
interface Asker {
  readonly known: (sha: string, keys: string[], args: string[]) => Promise<unknown>;
  readonly whole: (source: string, keys: string[], args: string[]) => Promise<unknown>;
}

function askerOf(client: IoredisLike | NodeRedisLike): Asker {
  if ("evalSha" in client) {
    return {
      known: (sha, keys, args) => client.evalSha(sha, { keys, arguments: args }),
      whole: (source, keys, args) => client.eval(source, { keys, arguments: args }),
    };
  }
  if (typeof client?.evalsha !== "function")
    throw new TypeError("This is no client of Redis; ioredis, iovalkey and node-redis are.");
  return {
    known: (sha, keys, args) => client.evalsha(sha, keys.length, ...keys, ...args),
    whole: (source, keys, args) => client.eval(source, keys.length, ...keys, ...args),
  };
}

async function perform(ask: Asker, script: Script, keys: string[], args: string[]) {
  script.sha ??= await sha1(script.source);
  try {
    return await ask.known(script.sha, keys, args);
  } catch (error) {
    // The server does not know it yet, or was restarted.
    if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
    return ask.whole(script.source, keys, args);
  }
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (it) => it.toString(16).padStart(2, "0")).join("");
}

/** Turns that a timeout is waited for in. */
const turns = 10;

/**
 * What comes of it, unless nothing does in time. It is waited for in several turns: where this process itself was busy for
 * long, one of them is over, and the answer can still be read.
 */
async function inTime<T>(it: Promise<T>, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const wait = (left: number): void => {
      if (left === 0) reject(new Error(`it was not heard of for ${timeout} ms`));
      else timer = setTimeout(wait, timeout / turns, left - 1);
    };
    wait(turns);
  });
  try {
    return await Promise.race([it, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Which part a key belongs to (FNV-1a). */
function partOf(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % parts;
}

function textOf(it: number | undefined): string {
  return it === undefined ? "" : String(it);
}
