import { Bounded } from "./bounded.ts";

/** Counts what each client uses up in a time; few clients at once are remembered. */
export class Counter {
  readonly #used: Bounded<string, { ends: number; sum: number }>;
  readonly #period: number;

  /**
   * @param period milliseconds
   * @param clients how many are remembered
   */
  constructor(period: number, clients: number) {
    this.#period = period;
    this.#used = new Bounded(clients);
  }

  /** @returns what the client has used in this period, this included */
  use(client: string, amount = 1, now = Date.now()): number {
    const before = this.#used.get(client);
    const it =
      before === undefined || before.ends <= now ? { ends: now + this.#period, sum: 0 } : before;
    it.sum += amount;
    this.#used.set(client, it);
    return it.sum;
  }
}
