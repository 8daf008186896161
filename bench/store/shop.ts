/** A small application as people have them: articles to read and orders to place, whose keeping is somebody's choice. */
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { Redis } from "ioredis";
import { z } from "zod";
import {
  type App,
  app,
  created,
  type IdempotencyStore,
  json,
  type Limit,
  type LimitKey,
  memoryKeys,
  resource,
} from "../../packages/server/src/index.ts";
import { keysIn } from "../../packages/server/src/store/keys.ts";
import { redisStore } from "../../packages/server/src/store/redis.ts";
import { sqliteStore } from "../../packages/server/src/store/sqlite/node.ts";
import type { Store } from "../../packages/server/src/store.ts";
import type { Kind } from "./kinds.ts";

/** Where the store and the orders are. */
export interface Places {
  /** A file of the store; other processes may have it as well. */
  readonly file: string;
  /** What the databases of the orders begin with; each process has one of its own. */
  readonly orders: string;
  readonly redis: number;
}

/** About 200 octets. */
const order = z.object({
  article: z.string().max(40),
  count: z.number().int().min(1).max(99),
  name: z.string().max(100),
  address: z.object({ street: z.string(), city: z.string(), postcode: z.string() }),
  note: z.string().optional(),
});

/** About a thousand octets as JSON. */
const articles = Array.from({ length: 1000 }, (_, i) => ({
  id: `${i}`,
  version: 10 + (i % 90),
  name: `Article number ${i}`,
  price: { amount: 100 + i, currency: "EUR" },
  stock: 17,
  tags: ["new", "small", "wood", "gift"],
  description: "A plain thing. ".repeat(36),
  maker: { name: "Loopback & Daughters", country: "NL" },
  createdAt: "2026-01-02T03:04:05.678Z",
  updatedAt: "2026-02-03T04:05:06.789Z",
}));

const document = Buffer.alloc(600_000, "What an application computes for a request. ");

/** Something like half a millisecond, without anything for the collector, which has threads of its own. */
const worked = (): string => createHash("sha256").update(document).digest("hex");

/** By what the client calls itself: many at once. */
const byClient: LimitKey<unknown> = Object.assign(
  ({ request }: Parameters<LimitKey<unknown>>[0]) => request.field("x-client"),
  { anonymous: true as const },
);

/** The application with that kind of limit and keys. */
export function shop({ store: where, isHot, isWorking }: Kind, places: Places): App {
  const store = storeAt(where, places);
  // More than anybody can ask for: nobody is refused.
  const high = { requests: 1e9, per: "1m", by: isHot ? "address" : byClient } as const;
  const limit: Limit | undefined =
    where === "none" ? undefined : store === undefined ? high : { ...high, store };
  const keys: IdempotencyStore | undefined =
    where === "none" ? undefined : store === undefined ? memoryKeys() : keysIn(store);
  const db = new DatabaseSync(`${places.orders}-${process.pid}.db`);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS placed (id INTEGER PRIMARY KEY, client TEXT, content TEXT NOT NULL)`);
  const place = db.prepare("INSERT INTO placed (client, content) VALUES (?, ?)");

  const article = resource("/articles/:id", {
    load: ({ params }) => {
      if (isWorking) worked();
      return articles[Number(params.id)];
    },
    version: (it) => it.version,
    offer: { "application/json": json },
    ...(limit && { limit }),
  });
  const orders = resource("/orders", {
    ...(keys && { idempotencyKey: { store: keys } }),
    POST: {
      accept: { "application/json": order },
      run: ({ content, request }) => {
        if (isWorking) worked();
        const client = request.field("x-client") ?? null;
        const { lastInsertRowid } = place.run(client, JSON.stringify(content));
        return created(`/orders/${lastInsertRowid}`, { id: Number(lastInsertRowid), ...content });
      },
    },
  });
  return app([article, orders]);
}

function storeAt(where: Kind["store"], { file, redis }: Places): Store | undefined {
  if (where === "sqlite") return sqliteStore(file);
  if (where === "redis") return redisStore(new Redis(redis, { enableAutoPipelining: true }));
  return undefined;
}
