import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { describe } from "vitest";
import { claimsHold } from "../../test/store-claims.ts";
import { hasRedis, startRedis } from "../../test/store-redis.ts";
import { memoryStore } from "./memory.ts";
import { redisStore } from "./redis.ts";
import { sqliteStore } from "./sqlite/node.ts";

claimsHold("in memory", async () => ({ store: memoryStore() }));

claimsHold("in SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "verdict-claims-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  return { store: sqliteStore(join(folder, "a.db")), close };
});

describe.skipIf(!hasRedis)("with a Redis server (Debian: redis-server)", () => {
  claimsHold("in Redis", async () => {
    const server = await startRedis();
    const client = new Redis(server.port, "127.0.0.1");
    const close = async () => {
      client.disconnect();
      await server.stop();
    };
    return { store: redisStore(client), close };
  });
});
