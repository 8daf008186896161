import type { Visit } from "../visit.ts";

/** A way in which an answer goes wrong. */
export interface Fault {
  readonly name: string;
  /** What others call it: WireMock, toxiproxy, httpstat.us. */
  readonly aliases?: readonly string[];
  /** What a client sees, in a sentence. */
  readonly sees: string;
  /** What its number is, with bounds; without it there is none. */
  readonly takes?: {
    readonly what: string;
    readonly usual: number;
    readonly least: number;
    readonly most: number;
  };
  /**
   * Do it: either prepare the answer and go on with `then`, or answer in place of it.
   *
   * @param amount what was asked for, or what is usual
   */
  readonly apply: (visit: Visit, amount: number, then: () => void) => void;
}

/** The connection that a visit came over, where it has one of its own; HTTP/2 shares one among many. */
export function connectionOf({ request, isHttp2 }: Visit): import("node:net").Socket | undefined {
  return isHttp2 ? undefined : request.socket;
}
