import { formatRetryAfter, parseDate } from "@verdict/fields";

/** The value of Retry-After for a delay in seconds or an HTTP-date; `undefined` when nothing is to be announced. */
export function retryAfter(when: number | string | null): string | undefined {
  if (when === null) return undefined;
  if (typeof when === "number") return formatRetryAfter({ kind: "delay", seconds: when });
  return parseDate(when) === undefined ? undefined : when;
}

/** When to send a request again, in a sentence. */
export function comeBack(when: number | string | null | undefined): string {
  if (typeof when === "number") return `Send it again in ${Math.ceil(when)} seconds.`;
  return typeof when === "string" ? `Send it again after ${when}.` : "Send it again later.";
}
