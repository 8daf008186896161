import type { State } from "@verdict/decide";
import { formatDate, formatETag, parseIfMatch } from "@verdict/fields";
import { type Awaitable, isLater } from "./awaitable.ts";
import type { AnyDescription, Version } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { queryOf } from "./query.ts";
import type { Representation } from "./representation.ts";
import { isThere } from "./results.ts";

/** What tells the current state apart, asked once an exchange. */
function versionOf(description: AnyDescription, exchange: Exchange): Version | null {
  if (exchange.validator === undefined) {
    const { current } = exchange;
    exchange.validator = isThere(current) ? (description.version?.(current) ?? null) : null;
  }
  return exchange.validator;
}

/**
 * The entity tag of the chosen representation. Strong tags differ between representations of one state (RFC 9110
 * 8.8.1), so each after the first adds its place. A change may name any of them: its condition decides which is asked for.
 */
export function etagOf(
  description: AnyDescription,
  state: State,
  offers: readonly Representation[],
): string | null {
  const exchange = state.request as Exchange;
  if (exchange.tag === undefined) {
    exchange.tag = tagOf(versionOf(description, exchange), state, offers);
  }
  return exchange.tag;
}

function tagOf(
  version: Version | null,
  { chosen, request }: State,
  offers: readonly Representation[],
): string | null {
  if (version === null || version instanceof Date) return null;
  let etag: string | number | undefined;
  let weak = false;
  if (typeof version === "object") {
    etag = version.etag;
    weak = version.weak ?? false;
  } else etag = version;
  if (etag === undefined) return null;
  const text = String(etag);
  const isPlain = typeof etag === "number" || !special.test(text);
  const opaque = isPlain ? text : opaqueOf(text);
  const { mark } =
    (chosen as Representation | undefined) ?? named(request as Exchange, opaque, offers);
  // Nearly all versions are what an entity tag may hold already.
  if (isPlain) return weak ? `W/"${text}${mark}"` : `"${text}${mark}"`;
  return formatETag({ weak, opaque: opaque + mark }) ?? null;
}

/** What cannot stand in an entity tag, and what marks its parts. */
const special = /[^\x21\x23-\x7e]|[%;]/;
const everySpecial = /[^\x21\x23-\x7e]|[%;]/gu;

/** The opaque part: any text can be a version, and no two give the same. */
function opaqueOf(text: string): string {
  return text.replace(everySpecial, (it) =>
    it === ";" ? "%3B" : encodeURIComponent(wellFormed(it)),
  );
}

function wellFormed(char: string): string {
  return /\p{Surrogate}/u.test(char) ? "\ufffd" : char;
}

const plain = { mark: "" };

/** The representation that a condition names; the first when it names none. */
function named(
  request: Exchange,
  opaque: string,
  offers: readonly Representation[],
): Pick<Representation, "mark"> {
  if (offers.length < 2) return plain;
  const value = request.field("if-match") ?? request.field("if-none-match");
  const condition = value === undefined ? undefined : parseIfMatch(value);
  if (!Array.isArray(condition)) return plain;
  return offers.find(({ mark }) => condition.some((it) => it.opaque === opaque + mark)) ?? plain;
}

/**
 * The entity tag of the state that a change has made, which is read back for it (RFC 9110 9.3.4); its date is kept in the
 * exchange.
 */
export function etagAfter(
  description: AnyDescription,
  state: State,
  offers: readonly Representation[],
): Awaitable<string | null> {
  const exchange = state.request as Exchange;
  const { params, user } = exchange;
  const tell = (current: unknown): string | null => {
    if (!isThere(current)) return null;
    const version = description.version?.(current) ?? null;
    exchange.modifiedAfter = dateOf(version, exchange);
    return tagOf(version, { ...state, chosen: state.chosen ?? offers[0] }, offers);
  };
  const loaded: unknown = description.load?.({
    params,
    query: queryOf(exchange),
    user,
    request: exchange,
  });
  return isLater(loaded) ? loaded.then(tell) : tell(loaded);
}

/** When the current state came to be. */
export function lastModifiedOf(description: AnyDescription, state: State): string | null {
  const exchange = state.request as Exchange;
  return dateOf(versionOf(description, exchange), exchange);
}

/** Milliseconds for which a change is so recent that the Date which a server adds by itself may be before it. */
const recent = 60_000;

/**
 * The date of a state, never later than the answer itself (RFC 9110 8.8.2.1): the clock of another machine may be ahead,
 * and Node keeps its Date for a second, or for as long as its event loop is late.
 */
function dateOf(version: Version | null, exchange: Exchange): string | null {
  if (version === null || typeof version !== "object") return null;
  const date = version instanceof Date ? version : version.lastModified;
  if (date === undefined) return null;
  const now = Date.now();
  const time = Math.min(date.getTime(), now);
  if (now - time < recent) tellDate(exchange, now);
  return formatDate(time) ?? null;
}

function tellDate(exchange: Exchange, now: number): void {
  exchange.more ??= [];
  const text = formatDate(now) ?? "";
  const at = exchange.more.indexOf("Date");
  if (at === -1) exchange.more.push("Date", text);
  else exchange.more[at + 1] = text;
}
