import type { FieldLine } from "@verdict/fields";

/** Something that happened on the wire while a recipe ran. */
export interface Happening {
  /** Which connection, counted from 1. */
  readonly connection: number;
  /** Milliseconds since the recipe began. */
  readonly at: number;
  readonly what:
    | "opened"
    | "sent"
    | "received"
    | "paused"
    | "half-closed"
    | "hung-up"
    | "closed"
    | "reset";
  /** What went over it, one character for each octet; over HTTP/2 the fields and content that its frames carried. */
  readonly text?: string;
  /** What to know of it: the name that TLS asked for, how long a pause was. */
  readonly note?: string;
  /** What the octets are, where they do not say so themselves: over HTTP/2. */
  readonly part?: string;
}

/** An answer that came back. */
export interface Seen {
  readonly status: number;
  readonly reason: string;
  readonly fields: readonly Pick<FieldLine, "name" | "value">[];
  /** Statuses that came before it (RFC 9110 15.2). */
  readonly interim: readonly number[];
  readonly content: Uint8Array;
}

/** What a recipe did and what came of it. */
export interface Transcript {
  readonly happenings: readonly Happening[];
  readonly answers: readonly Seen[];
  /** The status of the last answer; `null` where the connection ended without one, or nothing came in time. */
  readonly status: number | null;
  /** How the last connection stood at the end. */
  readonly end: "open" | "closed" | "reset";
  readonly milliseconds: number;
}

/** Keeps what happens, in its order, and tells of it at once. */
export class Recorder {
  readonly happenings: Happening[] = [];
  readonly #told: ((it: Happening) => void) | undefined;
  readonly #begin = performance.now();
  #connections = 0;

  constructor(told?: (it: Happening) => void) {
    this.#told = told;
  }

  get elapsed(): number {
    return Math.round(performance.now() - this.#begin);
  }

  /** @returns the number of a new connection */
  opened(note?: string): number {
    this.#connections++;
    this.tell(this.#connections, "opened", undefined, note);
    return this.#connections;
  }

  tell(
    connection: number,
    what: Happening["what"],
    text?: string,
    note?: string,
    part?: string,
  ): void {
    const it = {
      connection,
      at: this.elapsed,
      what,
      ...(text === undefined ? {} : { text }),
      ...(note === undefined ? {} : { note }),
      ...(part === undefined ? {} : { part }),
    };
    this.happenings.push(it);
    this.#told?.(it);
  }
}
