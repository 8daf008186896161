import type { Why } from "./result.ts";

/** What ends a try: thrown within, never seen outside. */
export class Failure extends Error {
  readonly why: Why;
  /** Whether nothing is left to try. */
  readonly isFinal: boolean;
  /** Whether the server may have seen the request. */
  wasSent = true;
  status: number | undefined;

  constructor(why: Why, message: string, cause?: unknown, isFinal = false) {
    super(message, { cause });
    this.why = why;
    this.isFinal = isFinal;
  }
}
