/**
 * Early-Data: the request came, or may have come, in TLS early data (RFC 8470 5.1).
 *
 *     Early-Data = "1"
 *
 * Example value: `1`
 */

/**
 * `true` for `1`; `undefined` for anything else, which is malformed (RFC 8470 5.1). To decide
 * whether a request may be a replay, ask {@link isEarlyData} instead.
 *
 * @example
 * parseEarlyData("1"); // true
 */
export function parseEarlyData(value: string): true | undefined {
  return value === "1" ? true : undefined;
}

/**
 * Whether a server must treat the request as early: also when the value is malformed or there are
 * several, since those count as one `1` (RFC 8470 5.1).
 *
 * @param value The field's value, its lines combined; undefined when the field is absent.
 *
 * @example
 * isEarlyData("0"); // true: the field is there
 */
export function isEarlyData(value: string | undefined): boolean {
  return value !== undefined;
}

/**
 * The only value there is (RFC 8470 5.1).
 *
 * @example
 * formatEarlyData(); // "1"
 */
export function formatEarlyData(): string {
  return "1";
}
