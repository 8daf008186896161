import type { AnyDescription } from "../describe.ts";
import type { Limit } from "../limit.ts";

/** The limits of a description as a list. */
export function limitsOf({ limit = [] }: AnyDescription): readonly Limit[] {
  return Array.isArray(limit) ? (limit as readonly Limit[]) : [limit as Limit];
}
