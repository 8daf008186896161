import { type Loop, watchedLoop } from "./loop.ts";

/** What a server takes on at most, so that it answers some in time rather than all too late. */
export interface Overload {
  /** How many requests are worked on at once; no limit by default. */
  readonly concurrent?: number;
  /** How many more wait for their turn, first come, first served; 0 by default. Waiting counts as time that they take. */
  readonly queue?: number;
  /**
   * Milliseconds that the event loop may be late, as the mean of half a second, twice in a row; no limit by default. Node
   * tells it, other runtimes do not.
   */
  readonly delay?: number;
  /** Seconds that Retry-After tells who is turned away; 1 by default. */
  readonly retryAfter?: number;
}

/** A request that wants in. */
export interface Entrant {
  /** It is its turn. */
  readonly begin: () => void;
  /** It will be its turn later. */
  readonly wait?: () => void;
}

/** Lets requests in as long as there is room. */
export class Gate {
  readonly retryAfter: number;
  readonly #concurrent: number;
  readonly #queue: number;
  readonly #delay: number;
  readonly #loop: Loop;
  readonly #waiting = new Set<Entrant>();
  #running = 0;
  #isCalling = false;

  /** @throws {RangeError} where a number is none that can be meant */
  constructor({ concurrent = Infinity, queue = 0, delay = Infinity, retryAfter = 1 }: Overload) {
    whole("concurrent", concurrent, 1);
    whole("queue", queue, 0);
    if (!(delay > 0)) throw new RangeError(`delay is a positive number, not ${delay}.`);
    if (!(retryAfter >= 0)) {
      throw new RangeError(`retryAfter is a number from 0 on, not ${retryAfter}.`);
    }
    if (queue > 0 && concurrent === Infinity) {
      throw new RangeError(
        `Nobody would wait in a queue of ${queue}; say how many are concurrent.`,
      );
    }
    this.#concurrent = concurrent;
    this.#queue = queue;
    this.#delay = delay;
    this.#loop = delay === Infinity ? { late: 0 } : watchedLoop();
    this.retryAfter = Math.ceil(retryAfter);
  }

  /** Whether whoever comes now is turned away. */
  get isClosed(): boolean {
    return this.#isLate || this.#isFull;
  }

  /** Why whoever comes now is turned away; nothing where nobody is. */
  reasons(): readonly string[] {
    return [
      ...(this.#isFull
        ? [`${this.#running} requests are being worked on, and ${this.#waiting.size} wait.`]
        : []),
      ...(this.#isLate ? [`The event loop is ${Math.round(this.#loop.late)} ms late.`] : []),
    ];
  }

  /** Let somebody in, now or later. */
  enter(it: Entrant): void {
    if (this.#running < this.#concurrent) {
      this.#running++;
      it.begin();
    } else {
      this.#waiting.add(it);
      it.wait?.();
    }
  }

  /** Somebody is done, or has given up waiting. */
  over(it: Entrant): void {
    if (this.#waiting.delete(it)) return;
    this.#running--;
    this.#call();
  }

  /** Call in who waits: one after the other, since who is done at once would call the next from within. */
  #call(): void {
    if (this.#isCalling || this.#waiting.size === 0) return;
    this.#isCalling = true;
    try {
      for (const next of this.#waiting) {
        if (this.#running >= this.#concurrent) break;
        this.#waiting.delete(next);
        this.#running++;
        next.begin();
      }
    } finally {
      this.#isCalling = false;
    }
  }

  get #isFull(): boolean {
    return this.#running >= this.#concurrent && this.#waiting.size >= this.#queue;
  }

  get #isLate(): boolean {
    return this.#loop.late > this.#delay;
  }
}

function whole(name: string, value: number, from: number): void {
  if ((Number.isInteger(value) || value === Infinity) && value >= from) return;
  throw new RangeError(`${name} is a whole number from ${from} on, not ${value}.`);
}
