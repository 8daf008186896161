import { formatPreferenceApplied, parsePrefer, preferenceValue } from "@verdict/fields";

/** What a client prefers about waiting (RFC 7240 4.1, 4.3). */
export interface Asked {
  /** Seconds it wants to wait for the outcome; `undefined` where it did not say. */
  readonly wait: number | undefined;
  /** What to say in Preference-Applied when the answer is that it will be done. */
  readonly applied: string | undefined;
}

/**
 * How long a client wants to wait, by its Prefer: not at all with `respond-async` alone (RFC 7240 4.1), some seconds with
 * `wait` (4.3).
 *
 * @example askedBy("respond-async, wait=10"); // { wait: 10, applied: "respond-async, wait=10" }
 */
export function askedBy(prefer: string | undefined): Asked {
  const preferences = prefer === undefined ? [] : (parsePrefer(prefer) ?? []);
  const isAsync = preferenceValue(preferences, "respond-async") !== undefined;
  const seconds = preferenceValue(preferences, "wait") ?? "";
  const wait = /^\d{1,9}$/.test(seconds) ? Number(seconds) : undefined;
  const granted = preferences.filter(
    ({ name }) => name === "respond-async" || (name === "wait" && wait !== undefined),
  );
  return {
    wait: wait ?? (isAsync ? 0 : undefined),
    applied: granted.length === 0 ? undefined : formatPreferenceApplied(granted),
  };
}
