/** What both the processes that answer and who judges them have to know. */

/** Milliseconds by a clock that all processes of the machine have in common, and that nobody sets meanwhile. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** How a web process is connected to Redis, or to what tells it where that is. */
export interface Connection {
  /** A port of Redis, or of a proxy before it. */
  readonly port?: number;
  /** A Sentinel, and what it calls the server. */
  readonly sentinel?: { readonly port: number; readonly name: string };
  /** Milliseconds after which an operation of the store has failed. */
  readonly timeout: number;
  /** Milliseconds after which a lock is free whose holder was not heard of, and a job another's. */
  readonly lease: number;
}

/** What a web process tells who judges it. Times are those of {@link now}. */
export type Told =
  | { readonly kind: "listening"; readonly port: number }
  | { readonly kind: "store"; readonly isAway: boolean; readonly at: number }
  /** Something was done that a client can see: an order, the end of a job. */
  | {
      readonly kind: "done";
      readonly what: "order" | "job";
      readonly of: string;
      readonly at: number;
    }
  /** The lock was held from then to then; by its signal it was certain all that time, or not. */
  | {
      readonly kind: "held";
      readonly from: number;
      readonly to: number;
      readonly isCertain: boolean;
    }
  | { readonly kind: "logged"; readonly status: number; readonly message: string };

/** Requests that a limit allows of one client. */
export const allowed = 5;

/** Milliseconds that a job takes. */
export const jobTime = 300;

/** What the limits of the three are that do something else each while the store is away. */
export const awayKinds = ["count", "pass", "refuse"] as const;
export type AwayKind = (typeof awayKinds)[number];
