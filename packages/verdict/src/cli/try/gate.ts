/** How many exchanges are tried at the same time, whoever asks. */
const most = 16;

/** Lets so many through at once, and no more. */
export class Gate {
  #within = 0;

  /** @returns what was made; `undefined` where there are too many at it already */
  async through<T>(make: () => Promise<T>): Promise<{ readonly made: T } | undefined> {
    if (this.#within >= most) return undefined;
    this.#within++;
    try {
      return { made: await make() };
    } finally {
      this.#within--;
    }
  }
}
