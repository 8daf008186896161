/**
 * Tokens: short words without quotes (RFC 9651 3.3.4, 4.1.7, 4.2.6).
 *
 *     sf-token = ( ALPHA / "*" ) *( tchar / ":" / "/" )
 *
 * Example values: `gzip`, `text/html`, `*`, `https://example.com/`
 */

import { tokenEnd } from "../grammar/chars.ts";
import type { Read } from "../grammar/quoted.ts";
import { type Token, token } from "./types.ts";

const COLON = 0x3a;
const SLASH = 0x2f;

/**
 * The Token that starts at `at`; `undefined` when none does (RFC 9651 4.2.6).
 *
 * @example
 * readToken("text/html;q=1", 0); // { value: { type: "token", value: "text/html" }, end: 9 }
 */
export function readToken(text: string, at: number): Read<Token> | undefined {
  if (!/^[A-Za-z*]/.test(text.charAt(at))) return undefined;
  let end = at;
  for (;;) {
    end = tokenEnd(text, end);
    const code = text.charCodeAt(end);
    if (code !== COLON && code !== SLASH) return { value: token(text.slice(at, end)), end };
    end += 1;
  }
}

/**
 * The text of a Token as it is sent; `undefined` when it is not one (RFC 9651 4.1.7).
 *
 * @example
 * serializeToken("a b"); // undefined
 */
export function serializeToken(value: string): string | undefined {
  return readToken(value, 0)?.end === value.length ? value : undefined;
}
