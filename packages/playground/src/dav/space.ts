/** Something in a space: a file, a collection, or a binding of a collection under another name (RFC 5842 1.2). */
export interface Entry {
  readonly kind: "file" | "collection";
  content: Buffer;
  type: string;
  /** Counts the states of a file. */
  version: number;
  /** What clients have set, by namespace and name with a space between. */
  readonly properties: Map<string, string>;
  lock: Lock | undefined;
}

/** An exclusive write lock (RFC 4918 6.2). */
export interface Lock {
  readonly token: string;
  readonly owner: string;
  readonly ends: number;
}

/** The files of one client, in memory and within a quota. */
export class Space {
  /** Octets that all files together may have. */
  readonly quota: number;
  /** By path without a slash at its end; the root is empty. */
  readonly entries = new Map<string, Entry>();
  /** Paths that are another collection under a further name. */
  readonly bindings = new Map<string, string>();

  constructor(quota: number) {
    this.quota = quota;
    this.entries.set("", entryOf("collection"));
    this.entries.set("/docs", entryOf("collection"));
    this.entries.set("/docs/readme.txt", entryOf("file", "A file of the playground.\n"));
    this.entries.set("/notes.txt", entryOf("file", "Notes.\n"));
    // The root again, inside of itself.
    this.bindings.set("/docs/top", "");
  }

  get used(): number {
    let sum = 0;
    for (const it of this.entries.values()) sum += it.content.length;
    return sum;
  }

  /** The path that a name stands for, with bindings on the way followed a few times at most. */
  resolve(path: string): string {
    let at = path;
    for (let i = 0; i < 8; i++) {
      const found = [...this.bindings].find(([name]) => at === name || at.startsWith(`${name}/`));
      if (found === undefined) return at;
      at = found[1] + at.slice(found[0].length);
    }
    return at;
  }

  /** Names of what is directly in a collection, bindings included. */
  members(path: string): string[] {
    const names = [...this.entries.keys(), ...this.bindings.keys()];
    return names.filter(
      (it) => it !== path && it.startsWith(`${path}/`) && !it.slice(path.length + 1).includes("/"),
    );
  }

  /** The lock that holds for a path: its own; one that has ended is none. */
  lockOn(path: string, now = Date.now()): Lock | undefined {
    const entry = this.entries.get(path);
    if (entry?.lock !== undefined && entry.lock.ends <= now) entry.lock = undefined;
    return entry?.lock;
  }
}

export function entryOf(kind: Entry["kind"], content = ""): Entry {
  return {
    kind,
    content: Buffer.from(content),
    type: "text/plain",
    version: 1,
    properties: new Map(),
    lock: undefined,
  };
}

export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
