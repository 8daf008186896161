import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { app as appOf } from "@verdict/server";
import { answerBroken, gracefully, type Left, type Overload } from "@verdict/server/node";
import { type AppOptions, createApp, patience as usualPatience } from "./app.ts";
import { refuseLast, unhurried, usualOverload } from "./node/busy.ts";
import { refuseConnect, refuseExpectation } from "./node/unusual.ts";
import { onUpgrade, shouldUpgrade } from "./node/upgrade.ts";

/** Where to listen. */
export interface ServeOptions extends AppOptions {
  /** 0 takes a free one. 8000 unless told. */
  readonly port?: number;
  /** 127.0.0.1 unless told, so that nobody else can reach it by accident. */
  readonly host?: string;
  /** What is taken on at most: who comes beyond is answered 503. 1000 at once, 500 that wait, a loop 1 s late unless told. */
  readonly overload?: Overload;
  /** Milliseconds that what runs is given when it closes; 10,000 unless told. */
  readonly wait?: number;
}

/** A server that listens. */
export interface Serving {
  readonly port: number;
  readonly host: string;
  /** `http://127.0.0.1:8000` */
  readonly url: string;
  /**
   * Stop listening, finish what runs, answer what still comes 503, and end every connection, after {@link ServeOptions.wait}
   * whatever is on it; tells what was cut off then.
   */
  readonly close: () => Promise<Left>;
}

const seconds = 1000;

/** Seconds after which the next process is likely to be there. */
const retryAfter = 5;

/**
 * Serve the site over HTTP/1.1. Slow and hostile clients are bounded in time, size and number.
 *
 * @returns once it listens
 * @throws what listening fails with, such as `EADDRINUSE`
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { port = 8000, host = "127.0.0.1", patience = usualPatience, mounts = [] } = options;
  const upgrades = mounts.some(({ upgrade }) => upgrade !== undefined);
  const app = unhurried(createApp(options), options.overload ?? usualOverload, mounts);
  const server = createServer({
    // Above what a target may have, so that a long one can still be answered with 414 instead of 431.
    maxHeaderSize: 32 * 1024,
    headersTimeout: patience,
    requestTimeout: 3 * patience,
    keepAliveTimeout: 5 * seconds,
    connectionsCheckingInterval: Math.ceil(patience / 5),
    // Node would refuse with an empty 400; the app says what is missing.
    requireHostHeader: false,
    ...(upgrades ? { shouldUpgradeCallback: shouldUpgrade(mounts) } : {}),
  });
  server.maxConnections = 2000;
  server.maxRequestsPerSocket = 10_000;
  // A client that reads nothing, or sends nothing more, is let go.
  server.timeout = 60 * seconds;
  server.on("request", app);
  // Without a listener Node would say 100 Continue to content that nobody reads; the app says it where it reads some.
  server.on("checkContinue", app);
  server.on("checkExpectation", refuseExpectation);
  server.on("connect", refuseConnect);
  if (upgrades) server.on("upgrade", onUpgrade(mounts, app));
  // What is no request at all is decided on as in any other server.
  answerBroken(server, appOf([]));
  const leaving = gracefully(server, {
    signals: [],
    retryAfter,
    refuse: refuseLast(retryAfter),
    // Whoever closes it is told.
    onCut: () => undefined,
    ...(options.wait === undefined ? {} : { wait: options.wait }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    host,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: leaving.leave,
  };
}
