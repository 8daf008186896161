/** Collecting what is wrong with a message while it is read. */

import type { Line } from "./lines.ts";
import type { Fault, FaultKind } from "./types.ts";

/** Notes one fault. */
export type Report = (kind: FaultKind, at: number, text: string) => void;

/**
 * A list of faults and the function that adds to it.
 *
 * @example
 * const { faults, report } = collectFaults();
 */
export function collectFaults(): { readonly faults: Fault[]; readonly report: Report } {
  const faults: Fault[] = [];
  return { faults, report: (kind, at, text) => faults.push({ kind, at, text }) };
}

/**
 * A check of line endings that reports the first bare LF only: a text with one usually has nothing
 * else, and a fault per line would bury the others.
 *
 * @example
 * const check = endingCheck(report);
 */
export function endingCheck(report: Report): (line: Line) => void {
  let reported = false;
  return ({ ending, end }) => {
    if (ending !== "\n" || reported) return;
    reported = true;
    report("bare-lf", end, "Lines end with LF alone instead of CRLF (RFC 9112 2.2).");
  };
}
