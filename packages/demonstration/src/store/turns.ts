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
 * The turns of a file, the same for all in this process: where SQLite waits for somebody, as it does when a file is opened,
 * it waits with the whole process, and in vain for what the same process is changing.
 */
export function turnsOf(file: string): Turns {
  const own = ofFiles.get(file) ?? turns();
  ofFiles.set(file, own);
  return own;
}
