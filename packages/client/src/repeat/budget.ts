/** How many repeats an origin gets: each costs, each success earns. */
export interface BudgetOptions {
  /** What there is at first, and at most; 500 unless told. */
  readonly capacity?: number;
  /** What a repeat costs; 5 unless told. */
  readonly cost?: number;
  /** What a success earns; 1 unless told. */
  readonly gain?: number;
}

/** The repeats that are left for each origin, so that clients do not multiply the load of one that is down. */
export interface Budget {
  /** Take one repeat; `false` when none is left. */
  readonly take: (origin: string) => boolean;
  readonly earn: (origin: string) => void;
}

/** Origins that are remembered. */
const mostOrigins = 1000;

export function budgetOf({ capacity = 0.5e3, cost = 5, gain = 1 }: BudgetOptions = {}): Budget {
  /** What is missing; origins that have all of it are not remembered. */
  const spent = new Map<string, number>();
  return {
    take: (origin) => {
      const now = (spent.get(origin) ?? 0) + cost;
      if (now > capacity) return false;
      if (spent.size > mostOrigins) spent.clear();
      spent.set(origin, now);
      return true;
    },
    earn: (origin) => {
      const now = spent.get(origin);
      if (now === undefined) return;
      if (now > gain) spent.set(origin, now - gain);
      else spent.delete(origin);
    },
  };
}
