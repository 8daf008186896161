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
  /** Take one repeat at a URL; `false` when none is left. */
  readonly take: (url: string) => boolean;
  /** A success at a URL. */
  readonly earn: (url: string) => void;
}

/** Origins that are remembered. */
const mostOrigins = 1000;

export function budgetOf({ capacity = 0.5e3, cost = 5, gain = 1 }: BudgetOptions = {}): Budget {
  /** What is missing; origins that have all of it are not remembered. */
  const spent = new Map<string, number>();
  const spend = (url: string, amount: number): boolean => {
    const { origin } = new URL(url);
    const now = (spent.get(origin) ?? 0) + amount;
    if (now > capacity) return false;
    if (spent.size > mostOrigins) spent.clear();
    if (now > 0) spent.set(origin, now);
    else spent.delete(origin);
    return true;
  };
  return {
    take: (url) => spend(url, cost),
    earn: (url) => {
      if (spent.size > 0) spend(url, -gain);
    },
  };
}
