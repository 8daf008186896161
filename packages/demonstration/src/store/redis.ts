import { redisStore } from "@verdict/server/redis";
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
  client.on("error", () => undefined);
  await client.connect().catch(() => undefined);
  const store = redisStore(client, { prefix: "verdict-demonstration:" });
  return { ...store, close: () => client.disconnect() };
}
