/** Names and values as they came, in their order. */
export type FieldLines = readonly (readonly [name: string, value: string])[];

/** The fields of a message; names ignore case (RFC 9110 5.1). */
export class Fields {
  readonly lines: FieldLines;
  readonly #values = new Map<string, string | string[]>();

  constructor(lines: FieldLines) {
    this.lines = lines;
    for (const [name, raw] of lines) {
      const value = withoutEnds(raw);
      const key = lowered(name);
      const before = this.#values.get(key);
      if (before === undefined) this.#values.set(key, value);
      else if (typeof before === "string") this.#values.set(key, [before, value]);
      else before.push(value);
    }
  }

  /** Fields as Node has them: names and values by turns. */
  static raw(lines: readonly string[]): Fields {
    return new Fields(
      Array.from(
        { length: lines.length / 2 },
        (_, i) => [lines[2 * i] as string, lines[2 * i + 1] as string] as const,
      ),
    );
  }

  /** @param name in lower case */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value, those of several lines with commas between them (RFC 9110 5.3). */
  get(name: string): string | undefined {
    const it = this.#values.get(name);
    return typeof it === "string" || it === undefined ? it : it.join(", ");
  }

  /** The values of all lines. */
  all(name: string): readonly string[] {
    const it = this.#values.get(name);
    return it === undefined ? [] : typeof it === "string" ? [it] : it;
  }

  /** The names that are there, in lower case. */
  get names(): Iterable<string> {
    return this.#values.keys();
  }
}

/** A value without whitespace around it, which is none of its own (RFC 9110 5.5). */
function withoutEnds(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && isBlank(value, start)) start++;
  while (end > start && isBlank(value, end - 1)) end--;
  return end - start === value.length ? value : value.slice(start, end);
}

function isBlank(value: string, at: number): boolean {
  const it = value.charCodeAt(at);
  return it === 0x20 || it === 0x09;
}

/** Names recur: their lower case is looked up. What is remembered is bounded. */
const known = new Map<string, string>();

function lowered(name: string): string {
  let it = known.get(name);
  if (it === undefined) {
    it = name.toLowerCase();
    if (known.size > 2000) known.clear();
    if (name.length < 100) known.set(name, it);
  }
  return it;
}
