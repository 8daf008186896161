import type { IncomingMessage, ServerResponse } from "node:http";
import { Server } from "node:net";
import type { Duplex } from "node:stream";
import { type App, app as appOf } from "../../app.ts";
import { responseOver } from "../../turn/over/node.ts";
import { Connections } from "./connections.ts";
import { readRest } from "./rest.ts";
import { servedBy } from "./served.ts";
import { endBy, endedBy } from "./signals.ts";

/** How a server comes to its end. */
export interface LeaveOptions {
  /** Milliseconds that what runs is given; 10,000 by default. What is not over then is cut off, and {@link onCut} told. */
  readonly wait?: number;
  /** Seconds that Retry-After tells who still comes; 5 by default. */
  readonly retryAfter?: number;
  /**
   * Which signals begin the end, and end the process after it with 0; a second one ends it at once, with 128 and the
   * number of the signal. SIGTERM and SIGINT by default; with `[]` it is `leave` alone that begins it.
   */
  readonly signals?: readonly NodeJS.Signals[];
  /** Done as the end begins, while requests are still being answered: hand jobs back, say goodbye to WebSockets. */
  readonly meanwhile?: () => unknown;
  /** Done when the last request is answered: close the database. After a cut it has a second. */
  readonly after?: () => unknown;
  /** Answers what still comes on open connections, instead of the 503: for a health check with a form of its own. */
  readonly refuse?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Told what was cut off, and what failed; `console.error` by default. */
  readonly onCut?: (left: Left) => void;
}

/** What an end has left undone. */
export interface Left {
  /** Requests, such as `GET /slow`, and what else had not ended in time. */
  readonly cut: readonly string[];
  /** What `meanwhile` and `after` threw. */
  readonly errors: readonly unknown[];
}

/** A server that can be brought to its end. */
export interface Leaving {
  /** Whether the end has begun: for a health check. */
  readonly isLeaving: boolean;
  /** Begin the end, or wait for one that has begun. Never rejects. */
  readonly leave: () => Promise<Left>;
}

/** Milliseconds that an idle connection is left open: a request may be on its way, and gets an answer rather than a reset. */
const linger = 250;

/** Milliseconds for what is done after a cut. */
const afterCut = 1000;

/** What a bare server refuses with. */
const nobody = appOf([]);

/**
 * @param handlerFor makes an application a handler
 * @throws {RangeError} when `wait` or `retryAfter` is no number from 0 on
 */
export function leavingOf(
  server: Server,
  options: LeaveOptions,
  handlerFor: (app: App) => (request: IncomingMessage, response: ServerResponse) => void,
): Leaving {
  const { wait = 10_000, retryAfter = 5, signals = ["SIGTERM", "SIGINT"] } = options;
  const { meanwhile, after, onCut = report } = options;
  for (const [name, value] of Object.entries({ wait, retryAfter })) {
    if (!(value >= 0)) throw new RangeError(`${name} is a number from 0 on, not ${value}.`);
  }
  const connections = new Connections(server);
  const app = servedBy(server) ?? nobody;
  const refuse =
    options.refuse ??
    handlerFor({
      ...app,
      respond: (exchange, done) =>
        (app.turnAway ?? nobody.turnAway)?.(exchange, done, Math.ceil(retryAfter)),
    });
  let leaving: Promise<Left> | undefined;

  const end = async (): Promise<Left> => {
    const errors: unknown[] = [];
    const attempt = async (what: (() => unknown) | undefined): Promise<void> => {
      try {
        await what?.();
      } catch (error) {
        errors.push(error);
      }
    };
    refuseAll(server, refuse);
    const closed = stopListening(server);
    connections.announce();
    let isClosed = false;
    let isDone = false;
    const over = Promise.all([
      closed.then(() => {
        isClosed = true;
      }),
      attempt(meanwhile).then(() => {
        isDone = true;
      }),
    ]);
    // Once what has come meanwhile is read, or it would be idle only because nobody looked.
    const sweep = setInterval(() => setImmediate(() => connections.closeIdle()), linger);
    const isWhole = await inTime(over, wait);
    clearInterval(sweep);
    const cut = isClosed ? [] : connections.closeAll();
    if (!isDone) cut.push("what was to be done meanwhile");
    const isAfter = await inTime(attempt(after), isWhole ? wait : afterCut);
    if (!isAfter) cut.push("what was to be done after");
    // What node:http watches connections with goes too.
    server.close(() => undefined);
    const left = { cut, errors };
    if (cut.length > 0 || errors.length > 0) onCut(left);
    endedBy(signals, leave);
    return left;
  };
  const leave = (): Promise<Left> => {
    leaving ??= end();
    return leaving;
  };
  endBy(signals, leave);
  return {
    get isLeaving() {
      return leaving !== undefined;
    },
    leave,
  };
}

/** Whatever comes from now on is refused: requests cost nothing until then. */
function refuseAll(
  server: Server,
  refuse: (request: IncomingMessage, response: ServerResponse) => void,
): void {
  const go = (request: IncomingMessage, response: ServerResponse): void => {
    response.shouldKeepAlive = false;
    readRest(request, response);
    refuse(request, response);
  };
  const over = (request: IncomingMessage, connection: Duplex | ServerResponse): void => {
    if ("writeHead" in connection) go(request, connection);
    else responseOver(connection, request, (response) => go(request, response));
  };
  const upgrades = server.listenerCount("upgrade") > 0;
  for (const event of ["request", "checkContinue", "checkExpectation"]) {
    server.removeAllListeners(event);
    server.on(event, go);
  }
  server.removeAllListeners("connect");
  server.on("connect", over);
  if (!upgrades) return;
  server.removeAllListeners("upgrade");
  server.on("upgrade", over);
}

/** Take no further connection; node:http itself would cut off those that are idle, and whatever is on its way there. */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    Server.prototype.close.call(server, () => resolve());
  });
}

/** @returns whether it was over in so many milliseconds */
function inTime(work: Promise<unknown>, time: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), Math.min(time, longest));
    void work.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** The longest time that a timer can wait. */
const longest = 2 ** 31 - 1;

function report({ cut, errors }: Left): void {
  if (cut.length > 0) console.error(`The server ended and cut off: ${cut.join(", ")}.`);
  for (const error of errors) console.error("The server ended, and something failed:", error);
}
