/**
 * Display Strings: text for people in any script, as percent-encoded UTF-8 (RFC 9651 3.3.8, 4.1.11,
 * 4.2.10).
 *
 *     sf-displaystring = "%" DQUOTE *( unescaped / "\" / pct-encoded ) DQUOTE
 *     pct-encoded      = "%" lc-hexdig lc-hexdig
 *     lc-hexdig        = DIGIT / %x61-66
 *
 * Example values: `%"This is intended for display to %c3%bcsers."`, `%""`
 */

import type { Read } from "../grammar/quoted.ts";
import { type DisplayString, displayString } from "./types.ts";

const QUOTE = 0x22;
const PERCENT = 0x25;

/**
 * The Display String that starts at `at`; `undefined` when none does, it does not end, a hex digit
 * is in upper case, or the bytes are not UTF-8 (RFC 9651 4.2.10).
 *
 * @example
 * readDisplayString('%"f%c3%bcr"', 0); // { value: { type: "display-string", value: "für" }, end: 11 }
 */
export function readDisplayString(text: string, at: number): Read<DisplayString> | undefined {
  if (!text.startsWith('%"', at)) return undefined;
  const bytes: number[] = [];
  for (let i = at + 2; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      const value = decodeUtf8(new Uint8Array(bytes));
      return value === undefined ? undefined : { value: displayString(value), end: i + 1 };
    }
    if (code < 0x20 || code > 0x7e) return undefined;
    if (code === PERCENT) {
      const hex = text.slice(i + 1, i + 3);
      if (!/^[0-9a-f]{2}$/.test(hex)) return undefined;
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      bytes.push(code);
    }
  }
  return undefined;
}

/**
 * The text as a Display String; `undefined` when half of a surrogate pair is missing, since that
 * has no UTF-8 (RFC 9651 4.1.11).
 *
 * @example
 * serializeDisplayString("für"); // '%"f%c3%bcr"'
 */
export function serializeDisplayString(value: string): string | undefined {
  if (/\p{Surrogate}/u.test(value)) return undefined;
  let encoded = "";
  for (const byte of new TextEncoder().encode(value)) {
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== PERCENT && byte !== QUOTE;
    encoded += plain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, "0")}`;
  }
  return `%"${encoded}"`;
}

/**
 * The text of UTF-8 bytes, a byte order mark included; `undefined` when they are not UTF-8.
 *
 * @example
 * decodeUtf8(new Uint8Array([0xc3, 0xbc])); // "ü"
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
