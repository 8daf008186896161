/**
 * The quoted-string, which carries what a token cannot (RFC 9110 5.6.4).
 *
 *     quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE
 *     qdtext        = HTAB / SP / %x21 / %x23-5B / %x5D-7E / obs-text
 *     quoted-pair   = "\" ( HTAB / SP / VCHAR / obs-text )
 *
 * Example values: `"a, b"`, `"say \"hi\""`, `""`
 */

import { isFieldText, isToken, tokenEnd } from "./chars.ts";

/** What a scanner found, and the index just after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The quoted-string that starts at `at`, unescaped; `undefined` when none starts there, it does not
 * end, or it contains a control character (RFC 9110 5.6.4).
 *
 * @example
 * readQuoted('a="b c"; d', 2); // { value: "b c", end: 7 }
 */
export function readQuoted(text: string, at: number): Read<string> | undefined {
  if (text.charCodeAt(at) !== QUOTE) return undefined;
  let value = "";
  let from = at + 1;
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      value += text.slice(from, i);
      return isFieldText(value) ? { value, end: i + 1 } : undefined;
    }
    if (code === BACKSLASH) {
      value += text.slice(from, i);
      // The character after the backslash stands for itself, even when it is a quote.
      i += 1;
      from = i;
    }
  }
  return undefined;
}

/**
 * The content of a text that is one whole quoted-string; `undefined` when it is not
 * (RFC 9110 5.6.4).
 *
 * @example
 * parseQuoted('"say \\"hi\\""'); // 'say "hi"'
 */
export function parseQuoted(text: string): string | undefined {
  const read = readQuoted(text, 0);
  return read !== undefined && read.end === text.length ? read.value : undefined;
}

/**
 * The text as a quoted-string; `undefined` when it has characters that no field value can hold:
 * controls such as CR and LF, or anything above U+00FF (RFC 9110 5.5, 5.6.4).
 *
 * @example
 * formatQuoted('say "hi"'); // '"say \\"hi\\""'
 */
export function formatQuoted(text: string): string | undefined {
  if (!isFieldText(text)) return undefined;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/**
 * The token or quoted-string that starts at `at`; `undefined` when neither does
 * (RFC 9110 5.6.6).
 *
 * @example
 * readWord("charset=utf-8", 8); // { value: "utf-8", end: 13 }
 */
export function readWord(text: string, at: number): Read<string> | undefined {
  const end = tokenEnd(text, at);
  return end === at ? readQuoted(text, at) : { value: text.slice(at, end), end };
}

/**
 * The text as a token where it is one, else as a quoted-string; `undefined` when no field value can
 * hold it (RFC 9110 5.6.6).
 *
 * @example
 * formatWord("a b"); // '"a b"'
 */
export function formatWord(text: string): string | undefined {
  return isToken(text) ? text : formatQuoted(text);
}
