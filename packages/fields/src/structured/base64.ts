/**
 * Base64, as Byte Sequences and Basic credentials use it (RFC 4648 4).
 *
 * Example values: `aGVsbG8=`, `aGVsbG8`, the empty text
 */

/**
 * The bytes of a Base64 text; `undefined` when a character does not belong or the length is
 * impossible. Missing padding and stray bits in the last character are forgiven, as
 * RFC 9651 4.2.7 asks; padding in the middle or too much of it is not.
 *
 * @example
 * decodeBase64("aGk="); // Uint8Array [104, 105]
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  let length = text.length;
  while (length > 0 && length > text.length - 2 && text.charAt(length - 1) === "=") length -= 1;
  const padding = text.length - length;
  // atob would skip whitespace, so the alphabet is checked first.
  const digits = text.slice(0, length);
  if (/[^A-Za-z0-9+/]/.test(digits) || padding > (4 - (length % 4)) % 4) return undefined;
  if (length % 4 === 1) return undefined;
  const binary = atob(digits);
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/**
 * The bytes as Base64 with padding (RFC 4648 4).
 *
 * @example
 * encodeBase64(new Uint8Array([104, 105])); // "aGk="
 */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
