/**
 * Keys of parameters and dictionaries: lower case only (RFC 9651 3.1.2, 4.1.1.3, 4.2.3.3).
 *
 *     key       = ( lcalpha / "*" ) *( lcalpha / DIGIT / "_" / "-" / "." / "*" )
 *
 * Example values: `q`, `next-hop`, `*a`
 */

/**
 * The index just after the key that starts at `at`; `at` itself when none does (RFC 9651 4.2.3.3).
 *
 * @example
 * keyEnd("next-hop=a", 0); // 8
 */
export function keyEnd(text: string, at: number): number {
  if (!isKeyStart(text.charCodeAt(at))) return at;
  let end = at + 1;
  while (isKeyPart(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Whether the whole text is a key (RFC 9651 4.1.1.3).
 *
 * @example
 * isKey("Key"); // false
 */
export function isKey(text: string): boolean {
  return text !== "" && keyEnd(text, 0) === text.length;
}

function isKeyStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x2a;
}

function isKeyPart(code: number): boolean {
  const digit = code >= 0x30 && code <= 0x39;
  return isKeyStart(code) || digit || code === 0x5f || code === 0x2d || code === 0x2e;
}
