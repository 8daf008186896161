/**
 * Byte Sequences: Base64 between colons (RFC 9651 3.3.5, 4.1.8, 4.2.7).
 *
 *     sf-binary = ":" base64 ":"
 *
 * Example values: `:cHJldGVuZCB0aGlz:`, `::`
 */

import type { Read } from "../grammar/quoted.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";

const COLON = 0x3a;

/**
 * The Byte Sequence that starts at `at`; `undefined` when none does, it does not end, or it is not
 * Base64 (RFC 9651 4.2.7).
 *
 * @example
 * readByteSequence(":aGk=:", 0); // { value: Uint8Array [104, 105], end: 6 }
 */
export function readByteSequence(text: string, at: number): Read<Uint8Array> | undefined {
  if (text.charCodeAt(at) !== COLON) return undefined;
  const close = text.indexOf(":", at + 1);
  const value = close === -1 ? undefined : decodeBase64(text.slice(at + 1, close));
  return value === undefined ? undefined : { value, end: close + 1 };
}

/**
 * The bytes between colons (RFC 9651 4.1.8).
 *
 * @example
 * serializeByteSequence(new Uint8Array([104, 105])); // ":aGk=:"
 */
export function serializeByteSequence(value: Uint8Array): string {
  return `:${encodeBase64(value)}:`;
}
