/** Somebody who waits for an answer. */
export abstract class Waiter {
  /** Steps of the time that it has waited already. */
  waited = 0;
  /** Its neighbours among those who wait. */
  before: Waiter | undefined = undefined;
  after: Waiter | undefined = undefined;

  /** Whether the time goes on just now: it does not while the client is waited for. */
  abstract isRunning(): boolean;

  /** There was nothing in time. */
  abstract expire(): void;
}

/** In how many steps the time is counted: it ends at the earliest on time, at the latest a step later. */
const steps = 4;

/** Longest step in milliseconds, so that long times end about on time as well. */
const longest = 1000;

/**
 * Waits for many at once with one timer, which runs only while there is somebody to wait for: a timer for each would
 * cost a request more than all of its decisions. Those who wait know their neighbours, so that coming and going costs
 * next to nothing.
 */
export class Patience {
  readonly #step: number;
  readonly #ends: number;
  #first: Waiter | undefined = undefined;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  /** @param time milliseconds, or `Infinity` to wait for ever */
  constructor(time: number) {
    this.#step = Math.min(time / steps, longest);
    // The first step has begun before anybody comes.
    this.#ends = Math.ceil(time / this.#step) + 1;
  }

  wait(waiter: Waiter): void {
    if (this.#ends === Number.POSITIVE_INFINITY) return;
    const first = this.#first;
    waiter.after = first;
    if (first !== undefined) first.before = waiter;
    this.#first = waiter;
    this.#timer ??= setTimeout(() => this.#sweep(), this.#step);
  }

  stop(waiter: Waiter): void {
    const { before, after } = waiter;
    if (before !== undefined) before.after = after;
    else if (this.#first === waiter) this.#first = after;
    if (after !== undefined) after.before = before;
    waiter.before = undefined;
    waiter.after = undefined;
  }

  #sweep(): void {
    let next = this.#first;
    while (next !== undefined) {
      const waiter: Waiter = next;
      next = waiter.after;
      // Waiting for the client starts the time anew.
      waiter.waited = waiter.isRunning() ? waiter.waited + 1 : 0;
      if (waiter.waited < this.#ends) continue;
      this.stop(waiter);
      waiter.expire();
    }
    this.#timer =
      this.#first === undefined ? undefined : setTimeout(() => this.#sweep(), this.#step);
  }
}
