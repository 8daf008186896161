/** Numbers from 0 up to 1, the same for the same seed: what is chosen can be chosen again, though not when it happens. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = Math.imul(state ^ (state >>> 15), state | 1);
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61);
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    between: (from, to) => from + next() * (to - from),
    isSo: (share) => next() < share,
    oneOf: (all) => {
      const it = all[Math.floor(next() * all.length)];
      if (it === undefined) throw new RangeError("There is nothing to choose from.");
      return it;
    },
  };
}

/** What is chosen at random. */
export interface Random {
  /** A whole number from 0 up to `end`. */
  readonly below: (end: number) => number;
  readonly between: (from: number, to: number) => number;
  /** True in this share of the cases. */
  readonly isSo: (share: number) => boolean;
  readonly oneOf: <T>(all: readonly T[]) => T;
}
