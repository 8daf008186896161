/** Numbers by chance that come again in the same order from the same seed. */
export class Random {
  #state: number;

  /** @param seeds whole numbers, all of which count */
  constructor(...seeds: readonly number[]) {
    let state = 0x9e3779b9;
    for (const it of seeds) state = mixed(state ^ mixed(it | 0));
    this.#state = state;
  }

  /** From 0 to below 1: mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return mixed(this.#state) / 2 ** 32;
  }

  /** A whole number from 0 to below a number. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

function mixed(value: number): number {
  let it = Math.imul(value ^ (value >>> 15), value | 1);
  it ^= it + Math.imul(it ^ (it >>> 7), it | 61);
  return (it ^ (it >>> 14)) >>> 0;
}
