/** What the playground saw of one request, or of one connection that never was one. */
export interface LogEntry {
  /** Counted from 1. */
  readonly id: number;
  /** When it was over, in ISO 8601. */
  readonly time: string;
  readonly client: string | undefined;
  readonly method: string | undefined;
  readonly target: string | undefined;
  readonly version: string | undefined;
  readonly fields: Readonly<Record<string, string | string[] | undefined>>;
  /** What went over the wire; `undefined` where nothing did. */
  readonly status: number | undefined;
  /** What a log of the kind that knows it says instead: 444, 460, 494 to 499. */
  readonly logged: number | undefined;
  /** Milliseconds from the first octet of the request to the end. */
  readonly milliseconds: number;
  /** What happened, for a person. */
  readonly note: string | undefined;
}

/** What is noted down. */
export type Noted = Partial<Omit<LogEntry, "id" | "time">>;

/** An entry as it is kept: most are never read, so their time is a number until one is. */
interface Kept {
  readonly id: number;
  readonly time: number;
  readonly noted: Noted;
}

/** What arrived, the last entries of it: to read, to stream and to wait for. */
export class Log {
  /** A ring: the oldest is overwritten. */
  readonly #kept: Kept[] = [];
  readonly #most: number;
  readonly #watchers = new Set<(entry: LogEntry) => void>();
  #count = 0;

  /** @param most how many entries are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** All that is kept, the oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#kept.toSorted((a, b) => a.id - b.id).map(entryOf);
  }

  /** How many entries there were, those that are forgotten included. */
  get count(): number {
    return this.#count;
  }

  note(noted: Noted): void {
    const kept = { id: ++this.#count, time: Date.now(), noted };
    this.#kept[(kept.id - 1) % this.#most] = kept;
    if (this.#watchers.size === 0) return;
    const entry = entryOf(kept);
    for (const watcher of this.#watchers) watcher(entry);
  }

  /** @returns what ends it */
  watch(watcher: (entry: LogEntry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /**
   * The first entry that fits, of those that are kept and those to come.
   *
   * @param within milliseconds to wait; 5000 unless told
   * @throws {Error} when none came in time
   * @example await lab.log.next((it) => it.target === "/webhook")
   */
  next(fits: (entry: LogEntry) => boolean = () => true, within = 5000): Promise<LogEntry> {
    const before = this.entries.find(fits);
    if (before !== undefined) return Promise.resolve(before);
    return new Promise((resolve, reject) => {
      const end = this.watch((entry) => {
        if (!fits(entry)) return;
        clearTimeout(timer);
        end();
        resolve(entry);
      });
      const timer = setTimeout(() => {
        end();
        reject(
          new Error(
            `Nothing that fits arrived within ${within} ms; ${this.#count} did arrive in all.`,
          ),
        );
      }, within);
    });
  }

  clear(): void {
    this.#kept.length = 0;
  }
}

function entryOf({ id, time, noted }: Kept): LogEntry {
  return {
    id,
    time: new Date(time).toISOString(),
    client: noted.client,
    method: noted.method,
    target: noted.target,
    version: noted.version,
    fields: noted.fields ?? {},
    status: noted.status,
    logged: noted.logged,
    milliseconds: Math.round((noted.milliseconds ?? 0) * 10) / 10,
    note: noted.note,
  };
}
