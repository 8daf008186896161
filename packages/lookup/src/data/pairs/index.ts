import { auth } from "./auth.ts";
import { concurrency } from "./concurrency.ts";
import { gateway } from "./gateway.ts";
import { missing } from "./missing.ts";
import type { Pair } from "./pair.ts";
import { protocol } from "./protocol.ts";
import { redirects } from "./redirects.ts";
import { success } from "./success.ts";
import { validation } from "./validation.ts";

export type { Pair } from "./pair.ts";

/** The codes that people mix up, by subject. */
export const pairs: readonly Pair[] = [
  ...auth,
  ...validation,
  ...missing,
  ...redirects,
  ...success,
  ...concurrency,
  ...gateway,
  ...protocol,
];

const byCodes = new Map(pairs.map((pair) => [keyOf(pair.codes), pair]));

/**
 * What tells these codes apart, in whichever order they are named.
 *
 * Codes that are compared only together with a third, such as 302 and 303, get that comparison.
 *
 * @returns `undefined` for fewer than two codes, and for codes that nobody mixes up
 * @example pairOf([403, 401])?.codes // [401, 403]
 */
export function pairOf(codes: readonly number[]): Pair | undefined {
  const asked = [...new Set(codes)];
  if (asked.length < 2) return undefined;
  return (
    byCodes.get(keyOf(asked)) ??
    pairs.find((pair) => asked.every((code) => pair.codes.includes(code)))
  );
}

function keyOf(codes: readonly number[]): string {
  return [...codes].sort((a, b) => a - b).join("/");
}
