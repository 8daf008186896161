/**
 * Bytes and their text. HTTP/1.1 is read as a sequence of octets (RFC 9112 2.2), so the parsers work
 * on Latin-1 text, in which the index of a character is the offset of its byte.
 */

/** An input in both forms, index for index. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly text: string;
}

// Spreading all bytes into one call would overflow the stack.
const slice = 8192;

/**
 * The input in both forms; a string counts as its UTF-8 bytes.
 *
 * @example
 * sourceOf("ü").text; // "Ã¼"
 */
export function sourceOf(input: string | Uint8Array): Source {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  return { bytes, text: latin1(bytes) };
}

/**
 * The bytes as text with one character per byte. (A `TextDecoder` for "latin1" would read
 * windows-1252 instead.)
 *
 * @example
 * latin1(new Uint8Array([0x48, 0xfc])); // "Hü"
 */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += slice) {
    text += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return text;
}

/**
 * The bytes of a text with one character per byte; the text as UTF-8 when it has characters that do
 * not fit in one.
 *
 * @example
 * latin1Bytes("Hü"); // Uint8Array [0x48, 0xfc]
 */
export function latin1Bytes(text: string): Uint8Array {
  if (/[^\0-\xff]/.test(text)) return new TextEncoder().encode(text);
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/**
 * The parts one after the other.
 *
 * @example
 * concatBytes([new Uint8Array([1]), new Uint8Array([2, 3])]); // Uint8Array [1, 2, 3]
 */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
