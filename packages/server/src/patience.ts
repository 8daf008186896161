/** Somebody who waits for an answer. */
export interface Waiter {
  /** Whether the time goes on just now: it does not while the client is waited for. */
  readonly isRunning: () => boolean;
  /** There was nothing in time. */
  readonly expire: () => void;
}

/** In how many steps the time is counted: it ends at the earliest on time, at the latest a step later. */
const steps = 4;

/** Longest step in milliseconds, so that long times end about on time as well. */
const longest = 1000;

/**
 * Waits for many at once with one timer, which runs only while there is somebody to wait for: a timer for each would
 * cost a request more than all of its decisions.
 */
export class Patience {
  readonly #step: number;
  readonly #ends: number;
  /** Steps that each has waited already. */
  readonly #waiters = new Map<Waiter, number>();
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  /** @param time milliseconds, or `Infinity` to wait for ever */
  constructor(time: number) {
    this.#step = Math.min(time / steps, longest);
    // The first step has begun before anybody comes.
    this.#ends = Math.ceil(time / this.#step) + 1;
  }

  wait(waiter: Waiter): void {
    if (this.#ends === Number.POSITIVE_INFINITY) return;
    this.#waiters.set(waiter, 0);
    this.#timer ??= setTimeout(() => this.#sweep(), this.#step);
  }

  stop(waiter: Waiter): void {
    this.#waiters.delete(waiter);
  }

  #sweep(): void {
    for (const [waiter, waited] of this.#waiters) {
      // Waiting for the client starts the time anew.
      const now = waiter.isRunning() ? waited + 1 : 0;
      if (now < this.#ends) this.#waiters.set(waiter, now);
      else {
        this.#waiters.delete(waiter);
        waiter.expire();
      }
    }
    this.#timer = this.#waiters.size > 0 ? setTimeout(() => this.#sweep(), this.#step) : undefined;
  }
}
