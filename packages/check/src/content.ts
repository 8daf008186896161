/** The content of a message, its transfer coding undone. */
export class Content {
  readonly #text: string | undefined;
  readonly #octets: Uint8Array | undefined;
  #length: number | undefined;
  #json: { readonly value: unknown } | undefined | null = null;

  /** @param length its octets in number, where that cannot be counted from what is given */
  constructor(content: string | Uint8Array, length?: number) {
    if (typeof content === "string") this.#text = content;
    else this.#octets = content;
    this.#length = length;
  }

  /** Octets as what they are: text where they are UTF-8. */
  static of(octets: Uint8Array, length = octets.length): Content {
    try {
      return new Content(new TextDecoder("utf-8", { fatal: true }).decode(octets), length);
    } catch {
      return new Content(octets, length);
    }
  }

  /** Its octets in number. */
  get length(): number {
    this.#length ??= this.#octets?.length ?? lengthOf(this.#text ?? "");
    return this.#length;
  }

  /** As text, where it is some. */
  get text(): string {
    return this.#text ?? new TextDecoder().decode(this.#octets);
  }

  get octets(): Uint8Array {
    return this.#octets ?? new TextEncoder().encode(this.#text);
  }

  /** Whether it is given as octets, and so perhaps no text. */
  get isBinary(): boolean {
    return this.#text === undefined;
  }

  /** What it says as JSON; `undefined` where it is none. */
  get json(): { readonly value: unknown } | undefined {
    if (this.#json === null) {
      try {
        this.#json = { value: JSON.parse(this.text) };
      } catch {
        this.#json = undefined;
      }
    }
    return this.#json;
  }

  /** Whether both have the same octets. */
  equals(other: Content): boolean {
    if (this.#text !== undefined && other.#text !== undefined) return this.#text === other.#text;
    const [a, b] = [this.octets, other.octets];
    return a.length === b.length && a.every((it, i) => it === b[i]);
  }
}

/** Octets of a text in UTF-8. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // Both halves of a pair have two octets more than one unit each: together four.
    length += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return length;
}
