import type { WarnCode } from "./data/row.ts";
import { warnCodes } from "./data/warn-codes.ts";

export { warnCodes };

/**
 * A warn-code: a value of the obsolete Warning field that lists of status codes often show as a status (RFC 9111 5.5).
 *
 * @returns `undefined` for a number that was never one
 * @example warnCode(110)?.lookFor // "Age, Cache-Status, Cache-Control: max-age"
 */
export function warnCode(code: number): WarnCode | undefined {
  return warnCodes.find((row) => row.code === code);
}
