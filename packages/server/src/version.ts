import type { Offer, State } from "@verdict/decide";
import { formatDate, formatETag, parseIfMatch } from "@verdict/fields";
import type { AnyDescription, Version } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { isThere } from "./results.ts";

function versionOf(description: AnyDescription, state: State): Version | undefined {
  const { current } = state.request as Exchange;
  return isThere(current) ? description.version?.(current) : undefined;
}

/**
 * The entity tag of the chosen representation. Strong tags differ between representations of one state (RFC 9110
 * 8.8.1), so each after the first adds its place. A change may name any of them: its condition decides which is asked for.
 */
export function etagOf(
  description: AnyDescription,
  state: State,
  offers: readonly Offer[],
): string | null {
  const version = versionOf(description, state);
  if (version === undefined || version === null || version instanceof Date) return null;
  const { etag, weak = false } = typeof version === "object" ? version : { etag: version };
  if (etag === undefined) return null;
  const { chosen, request } = state;
  const at =
    chosen === undefined ? named(request as Exchange, etag, offers) : offers.indexOf(chosen);
  return formatETag({ weak, opaque: opaqueOf(etag, at) }) ?? null;
}

/** What cannot stand in an entity tag, and what marks its parts. */
const special = /[^\x21\x23-\x7e]|[%;]/gu;

/** The opaque part for the representation at a place: any text can be a version, and no two give the same. */
function opaqueOf(etag: string | number, at: number): string {
  const opaque =
    typeof etag === "number"
      ? String(etag)
      : etag.replace(special, (it) => (it === ";" ? "%3B" : encodeURIComponent(wellFormed(it))));
  return at > 0 ? `${opaque};${at}` : opaque;
}

function wellFormed(char: string): string {
  return /\p{Surrogate}/u.test(char) ? "\ufffd" : char;
}

/** The place of the representation that a condition names; the first when it names none. */
function named({ field }: Exchange, etag: string | number, offers: readonly Offer[]): number {
  const value = field("if-match") ?? field("if-none-match");
  const condition = value === undefined || offers.length < 2 ? undefined : parseIfMatch(value);
  if (!Array.isArray(condition)) return 0;
  const at = offers.findIndex((_, i) => {
    const opaque = opaqueOf(etag, i);
    return condition.some((it) => it.opaque === opaque);
  });
  return Math.max(at, 0);
}

/** When the current state came to be. */
export function lastModifiedOf(description: AnyDescription, state: State): string | null {
  const version = versionOf(description, state);
  const date =
    version instanceof Date
      ? version
      : typeof version === "object"
        ? version?.lastModified
        : undefined;
  return date === undefined ? null : (formatDate(date.getTime()) ?? null);
}
