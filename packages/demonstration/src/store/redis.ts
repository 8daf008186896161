import { type IoredisLike, redisStore } from "@verdict/server/redis";
import type { Store } from "@verdict/server/store";
import { Redis } from "ioredis";

/**
 * A store in Redis, of which only whoever asks it learns that it is away.
 *
 * @param where such as `redis://:password@localhost:6379`
 */
export async function openRedis(where: string): Promise<Store> {
  const client = new Redis(where, {
    lazyConnect: true,
    connectTimeout: 2000,
    retryStrategy: (times) => Math.min(times * 100, 1000),
    // What nobody waits for any more is not done later, either.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
  });
  /** Why there is no connection: whoever asks is only told that there is none. */
  let why: Error | undefined;
  client.on("error", (error: Error) => {
    why = error;
  });
  client.on("ready", () => {
    why = undefined;
  });
  await client.connect().catch(() => undefined);
  const told = async (asked: Promise<unknown>): Promise<unknown> => {
    try {
      return await asked;
    } catch (error) {
      throw client.status === "ready" ? error : (why ?? error);
    }
  };
  const telling: IoredisLike = {
    evalsha: (...all) => told(client.evalsha(...all)),
    eval: (...all) => told(client.eval(...all)),
  };
  const store = redisStore(telling, { prefix: "verdict-demonstration:" });
  return { ...store, close: () => client.disconnect() };
}
