/** Lets one at a time, in the order in which they came. */
export interface Turns {
  /** Waits for one's turn; `undefined` where it has come at once. */
  readonly take: () => Promise<void> | undefined;
  /** Lets the next one. */
  readonly done: () => void;
}

/** Nobody's turn yet. */
export function turns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    take() {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve));
      isTaken = true;
      return undefined;
    },
    done() {
      const next = waiting.shift();
      if (next === undefined) isTaken = false;
      else next();
    },
  };
}

const ofFiles = new Map<string, Turns>();

/**
 * The turns of a file, the same for all in this process: SQLite lets a process wait without letting it go on, so whoever
 * waits for another one of the same process would wait in vain.
 */
export function turnsOf(file: string): Turns {
  const own = ofFiles.get(file) ?? turns();
  ofFiles.set(file, own);
  return own;
}
