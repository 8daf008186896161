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

/** What arrived, the last entries of it: to read, to stream and to wait for. */
export class Log {
  readonly #kept: LogEntry[] = [];
  readonly #most: number;
  readonly #watchers = new Set<(entry: LogEntry) => void>();
  #count = 0;

  /** @param most how many entries are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** All that is kept, the oldest first. */
  get entries(): readonly LogEntry[] {
    return [...this.#kept];
  }

  /** How many entries there were, those that are forgotten included. */
  get count(): number {
    return this.#count;
  }

  note(it: Noted): LogEntry {
    this.#count++;
    const entry: LogEntry = {
      id: this.#count,
      time: new Date().toISOString(),
      client: it.client,
      method: it.method,
      target: it.target,
      version: it.version,
      fields: it.fields ?? {},
      status: it.status,
      logged: it.logged,
      milliseconds: it.milliseconds ?? 0,
      note: it.note,
    };
    this.#kept.push(entry);
    if (this.#kept.length > this.#most) this.#kept.shift();
    for (const watcher of this.#watchers) watcher(entry);
    return entry;
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
    const before = this.#kept.find(fits);
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
