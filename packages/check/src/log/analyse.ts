import { code, isServerError } from "@verdict/codes";
import { said } from "../said.ts";
import type { LogEntry } from "./entry.ts";

/** Something odd in a log, and why. */
export interface Oddity {
  readonly what: string;
  /** What is behind it mostly, and what to look at. */
  readonly why: string;
  readonly count: number;
}

/** What a log says of its statuses. */
export interface LogReport {
  readonly lines: number;
  /** Lines that are no entries. */
  readonly unread: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** How often each status came, the most frequent first. */
  readonly statuses: readonly (readonly [status: number, count: number])[];
  /** By route: how many requests, and how many of them ended in 4xx and 5xx; those with most errors first. */
  readonly routes: readonly RouteCount[];
  /** By equal spans of time: requests, 4xx and 5xx. */
  readonly spans: readonly {
    readonly from: number;
    readonly requests: number;
    readonly refused: number;
    readonly failed: number;
  }[];
  readonly oddities: readonly Oddity[];
}

export interface RouteCount {
  readonly route: string;
  readonly requests: number;
  readonly refused: number;
  readonly failed: number;
}

/** What is kept of one client. */
interface Client {
  path: string;
  status: number;
  time: number;
  /** How many times in a row the same path was answered with 401. */
  refusals: number;
  /** When it met its last different paths that were not there. */
  missing: number[];
}

/** Clients and routes that are kept at once: whoever makes up more does not fill the memory. */
const most = 10_000;

/** So many different paths that are not there, within a minute, are a search for holes. */
const storm = 20;

/** So many refusals in a row are a client that does not know better. */
const loop = 5;

/** Codes that say who gave up, and what is behind it. */
const told: readonly (readonly [status: number, why: string])[] = [
  [
    code.NGINX_CLIENT_CLOSED_REQUEST,
    "clients did not wait for the answer: look at what is slow, and at their timeouts",
  ],
  [
    code.NGINX_NO_RESPONSE,
    "the configuration hangs up on them: scanners mostly, or a default server that real names end at",
  ],
  [
    code.CLOUDFLARE_WEB_SERVER_IS_DOWN,
    "the origin refused the connection: it was down, or its firewall keeps Cloudflare out",
  ],
  [
    code.CLOUDFLARE_CONNECTION_TIMED_OUT,
    "the origin took no connection in time: it was overloaded, or packets are dropped",
  ],
  [code.CLOUDFLARE_A_TIMEOUT_OCCURRED, "the origin took the request and did not answer in time"],
  [
    code.BAD_GATEWAY,
    "a server behind broke off or spoke no HTTP: look at its own log at these times",
  ],
  [code.GATEWAY_TIMEOUT, "a server behind did not answer in time"],
];

/** Counts what comes, line by line. */
export class LogAnalysis {
  #lines = 0;
  #unread = 0;
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;
  readonly #statuses = new Map<number, number>();
  readonly #routes = new Map<string, { requests: number; refused: number; failed: number }>();
  readonly #minutes = new Map<number, { requests: number; refused: number; failed: number }>();
  readonly #clients = new Map<string, Client>();
  readonly #loops = new Set<string>();
  readonly #storms = new Set<string>();
  #early = 0;

  /** @param entry `undefined` for a line that is none */
  add(entry: LogEntry | undefined): void {
    this.#lines++;
    if (entry === undefined) {
      this.#unread++;
      return;
    }
    const { time, status } = entry;
    this.#from = Math.min(this.#from, time);
    this.#to = Math.max(this.#to, time);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    count(this.#routes, routeOf(entry), status);
    count(this.#minutes, Math.floor(time / 60_000), status);
    this.#watch(entry);
  }

  report(): LogReport {
    const statuses = [...this.#statuses].sort((a, b) => b[1] - a[1]);
    const routes = [...this.#routes]
      .map(([route, it]) => ({ route, ...it }))
      .sort((a, b) => b.failed + b.refused - (a.failed + a.refused) || b.requests - a.requests);
    const isEmpty = this.#statuses.size === 0;
    return {
      lines: this.#lines,
      unread: this.#unread,
      from: isEmpty ? undefined : this.#from,
      to: isEmpty ? undefined : this.#to,
      statuses,
      routes,
      spans: this.#spans(),
      oddities: this.#oddities(),
    };
  }

  /** At most so many spans of equal length. */
  #spans(parts = 12): LogReport["spans"] {
    if (this.#statuses.size === 0) return [];
    const length = Math.max(
      60_000,
      Math.ceil((this.#to - this.#from + 1) / parts / 60_000) * 60_000,
    );
    const spans = new Map<number, { requests: number; refused: number; failed: number }>();
    for (const [minute, it] of this.#minutes) {
      const at = Math.floor((minute * 60_000 - Math.floor(this.#from / 60_000) * 60_000) / length);
      const span = spans.get(at) ?? { requests: 0, refused: 0, failed: 0 };
      spans.set(at, {
        requests: span.requests + it.requests,
        refused: span.refused + it.refused,
        failed: span.failed + it.failed,
      });
    }
    const begin = Math.floor(this.#from / 60_000) * 60_000;
    return [...spans]
      .sort((a, b) => a[0] - b[0])
      .map(([at, it]) => ({ from: begin + at * length, ...it }));
  }

  #oddities(): Oddity[] {
    const all: Oddity[] = [];
    for (const [status, why] of told) {
      const number = this.#statuses.get(status);
      if (number !== undefined) all.push({ what: said(status), why, count: number });
    }
    if (this.#loops.size > 0)
      all.push({
        what: "401 again and again for the same request",
        why: "credentials that are refused are sent again: a token that has run out and is not renewed",
        count: this.#loops.size,
      });
    if (this.#storms.size > 0)
      all.push({
        what: "one client after many paths that are not there",
        why: "a scanner, or a page whose links are broken",
        count: this.#storms.size,
      });
    if (this.#early > 0)
      all.push({
        what: "repeated within a second of a 429 or 503",
        why: "clients do not wait as Retry-After asks, or are not told to",
        count: this.#early,
      });
    return all.sort((a, b) => b.count - a.count);
  }

  #watch({ client, path, status, time }: LogEntry): void {
    let it = this.#clients.get(client);
    if (it === undefined) {
      if (this.#clients.size >= most) this.#clients.clear();
      it = { path: "", status: 0, time: 0, refusals: 0, missing: [] };
      this.#clients.set(client, it);
    }
    const isAgain = it.path === path;
    const wasTold = it.status === code.TOO_MANY_REQUESTS || it.status === code.SERVICE_UNAVAILABLE;
    if (isAgain && wasTold && time - it.time < 1000) this.#early++;
    it.refusals =
      status === code.UNAUTHORIZED ? (isAgain && it.status === status ? it.refusals + 1 : 1) : 0;
    if (it.refusals >= loop) this.#loops.add(`${client} ${path}`);
    if (status === code.NOT_FOUND && !isAgain) {
      it.missing.push(time);
      if (it.missing.length > storm) it.missing.shift();
      if (it.missing.length === storm && time - (it.missing[0] as number) < 60_000)
        this.#storms.add(client);
    }
    it.path = path;
    it.status = status;
    it.time = time;
  }
}

function count<Key>(
  all: Map<Key, { requests: number; refused: number; failed: number }>,
  key: Key,
  status: number,
): void {
  let it = all.get(key);
  if (it === undefined) {
    if (all.size >= most) return;
    it = { requests: 0, refused: 0, failed: 0 };
    all.set(key, it);
  }
  it.requests++;
  if (isServerError(status)) it.failed++;
  else if (status >= code.BAD_REQUEST) it.refused++;
}

/** A path with what looks like an identifier left open: `/items/17` and `/items/18` are one route. */
function routeOf({ method, path }: LogEntry): string {
  const route = path
    .split("/")
    .map((it) => (/^\d+$|^[0-9a-f]{8}-?[0-9a-f-]{8,}$|^[0-9a-f]{16,}$/i.test(it) ? ":id" : it))
    .join("/");
  return `${method} ${route.slice(0, 120)}`;
}
