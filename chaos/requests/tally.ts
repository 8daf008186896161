/** Something that is wrong, with what is needed to see it again. */
export interface Failure {
  /** The round to play again, `-1` where it is of no round. */
  readonly round: number;
  /** The rule or the kind of failure. */
  readonly what: string;
  /** What is wrong, and what was sent and came. */
  readonly text: string;
}

/** How many failures are kept as they are. */
const most = 40;

/** Counts what was sent, what came and what was wrong with it. */
export class Tally {
  readonly #failures: Failure[] = [];
  readonly #byWhat = new Map<string, number>();
  readonly #statuses = new Map<number, number>();
  readonly #kinds = new Map<string, number>();
  readonly #doors = new Map<string, number>();
  readonly #remarks = new Map<string, number>();
  readonly #remarked: Failure[] = [];
  readonly seed: number;
  /** The paths of all resources. */
  paths: readonly string[] = [];
  times = 0;
  spoilt = 0;
  unanswered = 0;
  #failed = 0;

  constructor(seed: number) {
    this.seed = seed;
  }

  answered(door: string, status: number): void {
    this.times++;
    add(this.#doors, door);
    add(this.#statuses, status);
  }

  kind(route: string | undefined): void {
    add(this.#kinds, route ?? "(none has the path)");
  }

  /** @param text what was found where: of each rule the first is kept */
  remark(round: number, rule: string, text: () => string): void {
    if (!this.#remarks.has(rule)) this.#remarked.push({ round, what: rule, text: text() });
    add(this.#remarks, rule);
  }

  /** Of what fails in the same way only a few are kept. */
  fail(round: number, what: string, text: string): void {
    this.#failed++;
    const before = this.#byWhat.get(what) ?? 0;
    this.#byWhat.set(what, before + 1);
    if (before < 3 && this.#failures.length < most) this.#failures.push({ round, what, text });
  }

  report() {
    return {
      times: this.times,
      spoilt: this.spoilt,
      unanswered: this.unanswered,
      statuses: sorted(this.#statuses),
      kinds: sorted(this.#kinds),
      unmet: this.paths.filter((it) => !this.#kinds.has(it)),
      doors: sorted(this.#doors),
      remarks: sorted(this.#remarks),
      remarked: this.#remarked,
      failed: this.#failed,
      failedBy: sorted(this.#byWhat),
      failures: this.#failures,
    };
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted<Key>(counts: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
