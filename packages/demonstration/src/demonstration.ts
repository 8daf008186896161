import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type App, app as appOf, type Log } from "@verdict/server";
import { toNode, toUpgrade } from "@verdict/server/node";
import type { StoreEvent } from "@verdict/server/store";
import type { Desk } from "./desk.ts";
import { slash } from "./endpoints/index-page.ts";
import { endpoints } from "./endpoints.ts";
import type { Endpoint } from "./guide/guide.ts";
import { webSockets } from "./sockets.ts";
import { isPostgres, usualPlace } from "./store/place.ts";
import { openShared } from "./store/shared.ts";
import { openStore } from "./store/store.ts";
import { upstreams } from "./upstreams/upstreams.ts";
import { draining } from "./work/drain.ts";
import { hurry } from "./work/hurry.ts";
import { type Effort, usualEffort, workOn } from "./work/worker.ts";

/** How a demonstration differs from the usual one. */
export interface DemonstrationOptions {
  /**
   * Where the data is: a file of SQLite, `:memory:` for none, or a database of PostgreSQL, as
   * `postgres://user:password@host/database`. A file where this system keeps the state of programs unless told.
   */
  readonly data?: string;
  /**
   * Where limits, idempotency keys and jobs are, which all processes that serve the same data have to share: `redis://…`
   * or `rediss://…`, or a file of SQLite. Beside the data unless told; where that is in PostgreSQL, in the file where it
   * would be otherwise.
   */
  readonly store?: string;
  /** Proxies of one's own that every request passes: clients are told apart by what the outermost saw. None unless told. */
  readonly proxies?: number;
  /** What all paths begin with; `/api` unless told, and it may be empty. */
  readonly prefix?: string;
  /** Told of failures; `console.error` unless told. */
  readonly onError?: Log;
  /** Told when the data, or what is shared beside it, goes away and when it is back; `console.warn` unless told. */
  readonly onStore?: ((event: StoreEvent) => unknown) | undefined;
  /** How much work a job is. */
  readonly effort?: Partial<Effort>;
  /** Milliseconds that a client has to send its content; 5000 unless told. */
  readonly patience?: number;
  /** Whether each answer links to a trace of how it came about, for who asks from the same machine; not unless told. */
  readonly trace?: boolean;
}

/** A demonstration API that is up. */
export interface Demonstration {
  readonly app: App;
  readonly prefix: string;
  /** Every endpoint, with requests to try. */
  readonly endpoints: readonly Endpoint[];
  /** A handler for `node:http`, for everything below {@link prefix}. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** For the `upgrade` event of `node:http`: WebSockets. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Why it cannot work as it should; nothing where it can. */
  readonly reasons: () => readonly string[];
  /** Finish what runs, note down what is left of it, and close the data. */
  readonly close: () => Promise<void>;
}

/**
 * The demonstration API: every status from its real cause.
 *
 * @throws {Error} when the data cannot be opened, or a later version has written it
 * @throws {TypeError} when `store` is an address, and not one of Redis
 * @throws {RangeError} when `proxies` is no whole number from 0 on
 * @example serverFor((await demonstration({ data: ":memory:" })).app).listen(8000)
 */
export async function demonstration(options: DemonstrationOptions = {}): Promise<Demonstration> {
  const {
    data = usualPlace(),
    store: beside = isPostgres(data) ? usualPlace() : data,
    prefix = "/api",
    onError,
    effort,
    patience = 5000,
    trace = false,
    proxies = 0,
    onStore: log,
  } = options;
  if (!(Number.isInteger(proxies) && proxies >= 0)) {
    throw new RangeError(`Requests cannot pass ${proxies} proxies; give a whole number from 0 on.`);
  }
  const store = await openStore(data, { log });
  const shared = await openShared(beside, { log }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const worker = workOn(shared.jobs, `${prefix}/jobs/:id`, { ...usualEffort, ...effort });
  const behind = upstreams();
  const sockets = webSockets();
  const desk: Desk = { prefix, store, shared, proxies, worker, upstreams: behind, sockets };
  const all = endpoints(desk);
  const resources = [...all.map((it) => it.resource), ...slash(desk)];
  const decided = appOf(resources, {
    ...(onError === undefined ? {} : { onError }),
    ...(trace ? { trace: { path: `${prefix}/traces` } } : {}),
  });
  const { app, drain } = draining(hurry(decided, patience));
  let closing: Promise<void> | undefined;
  return {
    app,
    prefix,
    endpoints: all,
    handler: toNode(app),
    upgrade: toUpgrade(app),
    reasons: () => [...store.reasons(), ...shared.reasons()],
    close: () => {
      closing ??= Promise.all([worker.close(), sockets.close(), drain().then(behind.close)])
        .then(shared.close)
        .then(store.close);
      return closing;
    },
  };
}
