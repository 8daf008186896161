import type { Need } from "./data/row.ts";
import {
  needs,
  notApplied,
  permanent,
  refused,
  transient,
  untilTold,
  withKey,
} from "./generated/repeats.ts";

/**
 * What a refusal says of a repeat.
 *
 * - `not-applied`: the server did not look at the request, so that any method may be repeated (421, 425)
 * - `refused`: it says that it did nothing; any method might be repeated, but those in between may not know (408, 429)
 * - `transient`: it passes, and what was done is not known: idempotent requests may be repeated (RFC 9110 9.2.2)
 * - `permanent`: the same request would be refused again
 */
export type RepeatKind = "not-applied" | "refused" | "transient" | "permanent";

/**
 * What a 4xx or 5xx says of a repeat. Codes that nobody knows mean what their class means, and numbers beyond 599 what
 * 5xx means (RFC 9110 15).
 *
 * @param request whether the response has a Retry-After that can be read, and whether the request had an Idempotency-Key
 * @example repeatKind(503) // "transient"
 * @example repeatKind(413, { told: true }) // "transient"
 */
export function repeatKind(
  code: number,
  { told = false, keyed = false }: { readonly told?: boolean; readonly keyed?: boolean } = {},
): RepeatKind {
  if (notApplied.includes(code)) return "not-applied";
  if (refused.includes(code)) return "refused";
  const passes =
    code < 100 || code > 499
      ? !permanent.includes(code)
      : transient.includes(code) ||
        (told && untilTold.includes(code)) ||
        (keyed && withKey.includes(code));
  return passes ? "transient" : "permanent";
}

/**
 * What a client has to get before it sends the request again.
 *
 * @returns `undefined` where nothing of that kind would help
 * @example needOf(401) // "credentials"
 */
export function needOf(code: number): Need | undefined {
  return needs[code];
}
