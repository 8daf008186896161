/**
 * Strings: printable ASCII in quotes (RFC 9651 3.3.3, 4.1.6, 4.2.5).
 *
 *     sf-string = DQUOTE *chr DQUOTE
 *     chr       = unescaped / bs-escaped
 *     unescaped = %x20-21 / %x23-5B / %x5D-7E
 *     bs-escaped = "\" ( DQUOTE / "\" )
 *
 * Example values: `"hello world"`, `"say \"hi\""`, `""`
 *
 * Not the quoted-string of RFC 9110: no tab, no obs-text, and only two characters can be escaped.
 */

import type { Read } from "../grammar/quoted.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The String that starts at `at`; `undefined` when none does, it does not end, or it has a
 * character that is not printable ASCII (RFC 9651 4.2.5).
 *
 * @example
 * readString('"a b";q=1', 0); // { value: "a b", end: 5 }
 */
export function readString(text: string, at: number): Read<string> | undefined {
  if (text.charCodeAt(at) !== QUOTE) return undefined;
  let value = "";
  let from = at + 1;
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return { value: value + text.slice(from, i), end: i + 1 };
    if (code < 0x20 || code > 0x7e) return undefined;
    if (code === BACKSLASH) {
      value += text.slice(from, i);
      i += 1;
      from = i;
      const escaped = text.charCodeAt(i);
      if (escaped !== QUOTE && escaped !== BACKSLASH) return undefined;
    }
  }
  return undefined;
}

/**
 * The text as a String; `undefined` when it has anything but printable ASCII, which a Display
 * String can carry instead (RFC 9651 4.1.6).
 *
 * @example
 * serializeString('say "hi"'); // '"say \\"hi\\""'
 */
export function serializeString(value: string): string | undefined {
  if (/[^\x20-\x7e]/.test(value)) return undefined;
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
