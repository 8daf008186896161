import type { Awaitable } from "./awaitable.ts";
import type { Incoming } from "./exchange.ts";
import type { Log } from "./failure.ts";
import type { Observe } from "./observe.ts";
import type { Overload } from "./overload/gate.ts";
import type { TraceOptions } from "./trace/options.ts";

/** What holds for an application as a whole, whatever the resource. */
export interface Policy {
  /**
   * Whether the service can answer just now; `false` is a 503, and so are the seconds or the time after which it is worth
   * another try, which Retry-After tells. Asked before anything else, so it has to be quick.
   */
  readonly available?: (request: Incoming) => Awaitable<boolean | number | Date>;
  /** Hosts, with or without port, that the server answers for; 421 for others. All by default. */
  readonly hosts?: readonly string[];
  /** Longest target that is looked at, in characters; 414 beyond. No limit but that of the adapter by default. */
  readonly maxTarget?: number;
  /** Largest header section that is looked at, counting name, value and four octets more a field; 431 beyond. */
  readonly maxFields?: number;
}

/** What an application can be told beside its resources. */
export interface Options extends Policy {
  /** Told of every failure of user code; `console.error` by default. */
  readonly onError?: Log;
  /** Told of every exchange, when it begins and when its answer is there: for logs, metrics and traces. */
  readonly observe?: Observe;
  /**
   * For development: each answer links a page that shows what the request was decided by, from which facts and fields,
   * and what would have changed it. Off by default, as it shows what clients have sent, and takes its time.
   */
  readonly trace?: boolean | TraceOptions;
  /**
   * Milliseconds that user code may take before the client is answered 503; 30,000 by default, `Infinity` for no limit.
   * The time a client takes to send its content does not count: node:http has `requestTimeout` for that.
   */
  readonly patience?: number;
  /**
   * What is taken on at most; who comes beyond is answered 503 with Retry-After before a resource is looked for and before
   * content is read. Counted until an answer is there, not until it is sent. Nothing is bounded by default.
   */
  readonly overload?: Overload;
  /**
   * How refusals are written: problem details (RFC 9457), in the form the client likes best; or an envelope
   * `{ status: "error", message, code, errors: [{ field, message }] }`, for clients that expect one.
   */
  readonly errors?: "problem" | "envelope";
}
