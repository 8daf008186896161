/**
 * Booleans (RFC 9651 3.3.6, 4.1.9, 4.2.8).
 *
 *     sf-boolean = "?" ( "0" / "1" )
 *
 * Example values: `?1`, `?0`
 */

import type { Read } from "../grammar/quoted.ts";

/**
 * The Boolean that starts at `at`; `undefined` when none does (RFC 9651 4.2.8).
 *
 * @example
 * readBoolean("?1", 0); // { value: true, end: 2 }
 */
export function readBoolean(text: string, at: number): Read<boolean> | undefined {
  if (text.startsWith("?1", at)) return { value: true, end: at + 2 };
  return text.startsWith("?0", at) ? { value: false, end: at + 2 } : undefined;
}

/**
 * `?1` or `?0` (RFC 9651 4.1.9).
 *
 * @example
 * serializeBoolean(true); // "?1"
 */
export function serializeBoolean(value: boolean): string {
  return value ? "?1" : "?0";
}
