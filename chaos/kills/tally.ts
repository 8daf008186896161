/** What went wrong, by kind: each of these has to be nothing at the end. */
export const wrongs = {
  lost: "acknowledged writes lost",
  twice: "keys executed twice",
  update: "updates lost or made twice",
  job: "jobs lost, wrong, or run to the end twice without a word",
  unsound: "answers that are unsound",
  open: "requests without any answer at the end",
  fell: "processes that ended by themselves",
  broken: "databases that are not intact",
} as const;

export type Wrong = keyof typeof wrongs;

/** What is counted. It is in the process that is never killed. */
export interface Tally {
  readonly count: (what: string, by?: number) => void;
  readonly of: (what: string) => number;
  /** Note something that must not be. */
  readonly wrong: (kind: Wrong, what: string) => void;
  readonly counts: ReadonlyMap<string, number>;
  readonly found: Readonly<Record<Wrong, readonly string[]>>;
}

/** Everything at nothing. */
export function tally(): Tally {
  const counts = new Map<string, number>();
  const found = Object.fromEntries(Object.keys(wrongs).map((it) => [it, []])) as unknown as Record<
    Wrong,
    string[]
  >;
  return {
    counts,
    found,
    count: (what, by = 1) => void counts.set(what, (counts.get(what) ?? 0) + by),
    of: (what) => counts.get(what) ?? 0,
    wrong: (kind, what) => void found[kind].push(what),
  };
}
