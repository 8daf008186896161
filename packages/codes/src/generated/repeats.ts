// Generated from the data files by `npm run generate`; do not edit.
import type { Need } from "../data/row.ts";

/** The server did not look at the request. */
export const notApplied: readonly number[] = [421, 425];

/** The server refused the request before it did anything, as far as it says. */
export const refused: readonly number[] = [408, 429, 449];

/** 4xx that pass. */
export const transient: readonly number[] = [420];

/** 5xx, and numbers beyond, that stay. */
export const permanent: readonly number[] = [501, 505, 506, 507, 508, 509, 510, 511, 526, 561, 601, 783, 999];

/** Permanent, unless Retry-After says when it passes. */
export const untilTold: readonly number[] = [413];

/** Permanent, unless the request has an Idempotency-Key. */
export const withKey: readonly number[] = [409];

/** What has to be had first. */
export const needs: Readonly<Record<number, Need>> = {
  401: "credentials",
  402: "payment",
  407: "credentials",
  412: "precondition",
  426: "upgrade",
  428: "precondition",
  511: "person",
};
