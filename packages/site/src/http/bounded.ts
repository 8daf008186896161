/** A store that forgets what was not used for longest, so that nobody can fill the memory by asking for much. */
export class Bounded<Value> {
  readonly #limit: number;
  readonly #entries = new Map<string, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The stored value, or a new one that is stored; `undefined` is not. */
  get<Made extends Value | undefined>(key: string, make: () => Made): Value | Made {
    const known = this.#entries.get(key);
    const value = known ?? make();
    if (value === undefined) return value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#limit) this.#forgetOldest();
    return value;
  }

  get size(): number {
    return this.#entries.size;
  }

  #forgetOldest(): void {
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
