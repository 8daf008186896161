/**
 * Characters and tokens: the smallest parts of every field value (RFC 9110 5.5, 5.6.2, 5.6.3).
 *
 *     token       = 1*tchar
 *     tchar       = "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "." /
 *                   "^" / "_" / "`" / "|" / "~" / DIGIT / ALPHA
 *     OWS         = *( SP / HTAB )
 *     field-vchar = VCHAR / obs-text
 *     obs-text    = %x80-FF
 *
 * Field values are strings of bytes: each character stands for one octet, as in the `Headers` of
 * fetch. A character above U+00FF therefore never matches any grammar here.
 *
 * The functions that take `(text, at)` are scanners: they look at one place, never go back, and so
 * keep every parser built from them linear in its input.
 */

const TAB = 0x09;
const SPACE = 0x20;

/** One entry per octet, 1 where the octet is a tchar: a lookup is cheaper than six comparisons. */
const tchars = new Uint8Array(256);
for (const char of "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
  tchars[char.charCodeAt(0)] = 1;
}

/**
 * The index just after the longest token that starts at `at`; `at` itself when there is none
 * (RFC 9110 5.6.2).
 *
 * @example
 * tokenEnd("gzip;q=1", 0); // 4
 */
export function tokenEnd(text: string, at: number): number {
  let end = at;
  // Beyond the text charCodeAt is NaN, beyond the table the entry is undefined: both stop the loop.
  while (tchars[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/**
 * Whether the whole text is one token; the empty text is not (RFC 9110 5.6.2).
 *
 * @example
 * isToken("no-cache"); // true
 */
export function isToken(text: string): boolean {
  return text !== "" && tokenEnd(text, 0) === text.length;
}

/**
 * The index of the first character at or after `at` that is neither a space nor a tab
 * (RFC 9110 5.6.3).
 *
 * @example
 * skipOws("a  b", 1); // 3
 */
export function skipOws(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code !== SPACE && code !== TAB) return end;
    end += 1;
  }
}

/**
 * The text without spaces and tabs at either end (RFC 9110 5.5). Unlike `String.trim` it leaves
 * other whitespace, which no field value may contain, for the parser to refuse.
 *
 * @example
 * trimOws(" \tgzip "); // "gzip"
 */
export function trimOws(text: string): string {
  const start = skipOws(text, 0);
  let end = text.length;
  while (end > start && isOws(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isOws(code: number): boolean {
  return code === SPACE || code === TAB;
}

/**
 * The index just after the digits that start at `at`; `at` itself when there are none.
 *
 * @example
 * digitsEnd("500-999", 0); // 3
 */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!(code >= 0x30 && code <= 0x39)) return end;
    end += 1;
  }
}

/**
 * Whether the text may stand in a field value: visible ASCII, space, tab and obs-text only, so no
 * CR, LF or NUL with which a value could become a second field (RFC 9110 5.5).
 *
 * @example
 * isFieldText("a\r\nSet-Cookie: b=1"); // false
 */
export function isFieldText(text: string): boolean {
  return !/[^\t\x20-\x7e\x80-\xff]/.test(text);
}

/**
 * The text with U+FFFD for every lone surrogate, at which `encodeURIComponent` would throw.
 *
 * @example
 * wellFormed("a\ud800"); // "a\ufffd"
 */
export function wellFormed(text: string): string {
  // With the u flag a pair is one character and no surrogate.
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}
