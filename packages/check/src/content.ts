/** The content of a message, its transfer coding undone. */
export class Content {
  readonly #text: string | undefined;
  readonly #octets: Uint8Array | undefined;
  #length: number | undefined;
  #json: { readonly value: unknown } | undefined | null = null;

  /**
   * @param length its octets in number, where that cannot be counted from what is given
   * @param text what octets say, where they are text in another charset than UTF-8
   */
  constructor(content: string | Uint8Array, length?: number, text?: string) {
    if (typeof content === "string") this.#text = content;
    else {
      this.#octets = content;
      this.#text = text;
    }
    this.#length = length;
  }

  /**
   * Octets as what they are: text where they are UTF-8, or where their type says that they are some.
   *
   * @param type the Content-Type that they came with
   */
  static of(octets: Uint8Array, length = octets.length, type = ""): Content {
    const text = decoded(octets, "utf-8");
    if (text !== undefined) return new Content(text, length);
    return new Content(octets, length, isText(type) ? inCharset(octets, type) : undefined);
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
    const areTexts = this.#octets === undefined && other.#octets === undefined;
    if (areTexts) return this.#text === other.#text;
    const [a, b] = [this.octets, other.octets];
    return a.length === b.length && a.every((it, i) => it === b[i]);
  }
}

/** Types whose content is read by people, or in the syntax of one that is. */
const texts =
  /^(?:text\/|application\/(?:json|xml|javascript|x-www-form-urlencoded|yaml)\b|[^;,]+\+(?:json|xml|yaml)\b)/i;

function isText(type: string): boolean {
  return texts.test(type.trim());
}

/** Octets as text by the charset of their type; UTF-8 with gaps where that is unknown or says something else. */
function inCharset(octets: Uint8Array, type: string): string {
  const [, charset = "utf-8"] = /;\s*charset="?([\w.:-]+)/i.exec(type) ?? [];
  return decoded(octets, charset) ?? new TextDecoder().decode(octets);
}

/** @returns `undefined` for octets that are none in it, and for a charset that nobody knows */
function decoded(octets: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(octets);
  } catch {
    return undefined;
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
