/** A map that forgets what was not used for longest, so that no number of clients fills the memory. */
export class Bounded<Key, Value> {
  readonly #kept = new Map<Key, Value>();
  readonly #most: number;
  /** What was used last stands last already. */
  #newest: Key | undefined = undefined;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined && key !== this.#newest) {
      this.#newest = key;
      this.#kept.delete(key);
      this.#kept.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    this.#newest = key;
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value as Key);
  }

  delete(key: Key): void {
    this.#kept.delete(key);
  }
}
