/**
 * One of the processes that answer requests: limits, idempotency keys, jobs and a lock, all in one store in Redis, which is
 * watched. It tells its parent what it does.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { app, created, type Job, jobs, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { redisStore } from "@verdict/server/redis";
import { jobsIn, keysIn, locksIn, watchedStore } from "@verdict/server/store";
import { Redis } from "ioredis";
import {
  type AwayKind,
  allowed,
  awayKinds,
  type Connection,
  jobTime,
  now,
  type Told,
} from "./facts.ts";

const { port, sentinel, timeout, lease } = JSON.parse(process.argv[2] as string) as Connection;

const tell = (it: Told): void => void process.send?.(it);

// By itself ioredis looks every 5 s only, once a server was away for long.
const usual = {
  enableOfflineQueue: false,
  retryStrategy: (times: number) => Math.min(times * 50, 500),
};
const client =
  sentinel === undefined
    ? new Redis(port as number, "127.0.0.1", usual)
    : new Redis({
        ...usual,
        sentinels: [{ host: "127.0.0.1", port: sentinel.port }],
        name: sentinel.name,
      });
client.on("error", () => undefined);
// Before that it is as if Redis were away.
await new Promise((resolve) => client.once("ready", resolve));

const store = watchedStore(redisStore(client, { timeout }), {
  name: "Redis",
  log: ({ isAway }) => tell({ kind: "store", isAway, at: now() }),
});

/** Something to be had. */
const here = { load: () => "here", offer: { "text/plain": (it: string) => it } };

const limited = (away: AwayKind) =>
  resource(`/limited/${away}`, {
    limit: {
      requests: allowed,
      per: "1h",
      by: Object.assign(({ request }: Asked) => request.field("x-client") ?? "nobody", {
        anonymous: true as const,
      }),
      store,
      away,
    },
    ...here,
  });
type Asked = { readonly request: { readonly field: (name: string) => string | undefined } };

const ordered = (path: string, away: "refuse" | "pass") =>
  resource(path, {
    idempotencyKey: { store: keysIn(store), required: true, away },
    POST: async ({ request }) => {
      await sleep(5);
      tell({
        kind: "done",
        what: "order",
        of: request.field("idempotency-key") as string,
        at: now(),
      });
      return created(`/orders/${crypto.randomUUID()}`);
    },
  });

const reports = jobs({
  path: "/jobs/:id",
  store: jobsIn(store, { lease }),
  works: {
    report: async (of: string, { signal, progress }: Job) => {
      progress("half");
      await sleep(jobTime, undefined, { signal });
      tell({ kind: "done", what: "job", of, at: now() });
      return of;
    },
  },
  onError: (error) => tell({ kind: "logged", status: 0, message: String(error) }),
});
const locks = locksIn(store, { lease });

const all = app(
  [
    ...awayKinds.map(limited),
    ordered("/orders", "refuse"),
    ordered("/notes", "pass"),
    resource("/reports", {
      POST: ({ request }) => reports.start("report", request.field("x-client") ?? ""),
    }),
    reports.resource,
    resource("/stock", {
      POST: async () =>
        locks.hold(
          "stock",
          async ({ signal }) => {
            const from = now();
            await sleep(10);
            tell({ kind: "held", from, to: now(), isCertain: !signal.aborted });
            return "counted";
          },
          { wait: 2000 },
        ),
    }),
    resource("/health", {
      ...here,
      load: () => {
        const reasons = store.reasons();
        if (reasons.length > 0) throw problem(503, { detail: reasons.join(" ") });
        return "well";
      },
    }),
    resource("/plain", here),
  ],
  {
    onError: ({ status, error }) =>
      tell({
        kind: "logged",
        status,
        message: error instanceof Error ? error.message : `${error}`,
      }),
  },
);

setInterval(() => void reports.resume().catch(() => undefined), lease / 3);
const server = serverFor(all);
// A request that is on its way as an idle connection is closed has no answer: not what is looked for here.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  tell({ kind: "listening", port: (server.address() as { port: number }).port });
});
process.once("disconnect", () => process.exit());
