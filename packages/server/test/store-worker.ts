import { Redis } from "ioredis";
import { redisStore } from "../src/store/redis.ts";
import { sqliteStore } from "../src/store/sqlite/node.ts";

/**
 * A process that counts to a hundred together with others, and takes as often; it tells how often it got one. It is given
 * the port of a Redis server, or the path of a file.
 */
const where = process.argv[2] as string;
const client = /^\d+$/.test(where) ? new Redis(Number(where), "127.0.0.1") : undefined;
const store = client === undefined ? sqliteStore(where) : redisStore(client);
let allowed = 0;
for (let i = 0; i < 100; i++) {
  for (;;) {
    const entry = await store.read("counter");
    const value = String(Number(entry?.value ?? 0) + 1);
    if ((await store.write("counter", value, { ifVersion: entry?.version ?? 0 })) !== undefined)
      break;
  }
  if ((await store.take("client", 150, 3_600_000, Date.now())).allowed) allowed += 1;
}
await store.close();
client?.disconnect();
process.send?.(allowed);
process.disconnect?.();
