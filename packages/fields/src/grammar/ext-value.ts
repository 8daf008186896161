/**
 * Parameter values beyond ASCII, as in `title*` and `filename*` (RFC 8187 3.2).
 *
 *     ext-value     = charset "'" [ language ] "'" value-chars
 *     value-chars   = *( pct-encoded / attr-char )
 *     attr-char     = ALPHA / DIGIT / "!" / "#" / "$" / "&" / "+" / "-" / "." /
 *                     "^" / "_" / "`" / "|" / "~"
 *
 * Example values: `UTF-8'en'%c2%a3%20rates`, `UTF-8''%e2%82%ac`
 */

import { wellFormed } from "./chars.ts";

/** A text with its language. */
export interface ExtValue {
  readonly text: string;
  /** A language tag; `""` where none was given. */
  readonly language: string;
}

// Three classes that do not contain the quote between them: nothing to go back to.
const extValue = /^([^']*)'([a-z0-9-]*)'((?:[a-z0-9!#$&+\-.^_`|~]|%[0-9a-f]{2})*)$/i;

/**
 * The decoded text; `undefined` when the value is malformed, is not valid UTF-8 or is in another
 * charset, which recipients need not know (RFC 8187 3.2.1).
 *
 * @example
 * parseExtValue("UTF-8'en'%c2%a3%20rates"); // { text: "£ rates", language: "en" }
 */
export function parseExtValue(value: string): ExtValue | undefined {
  const match = extValue.exec(value);
  if (match?.[1]?.toLowerCase() !== "utf-8") return undefined;
  try {
    return { text: decodeURIComponent(match[3] ?? ""), language: match[2] ?? "" };
  } catch {
    return undefined;
  }
}

/**
 * The text as an ext-value in UTF-8; characters outside the grammar of a language are dropped from
 * it, and lone surrogates become U+FFFD (RFC 8187 3.2.1).
 *
 * @example
 * formatExtValue({ text: "£ rates", language: "en" }); // "UTF-8'en'%C2%A3%20rates"
 */
export function formatExtValue({ text, language }: ExtValue): string {
  // encodeURIComponent leaves these five alone, of which only "!" is an attr-char.
  const encoded = encodeURIComponent(wellFormed(text)).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `UTF-8'${language.replace(/[^a-z0-9-]/gi, "")}'${encoded}`;
}
