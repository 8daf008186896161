/**
 * Cache-Control: what caches may and must do with a message (RFC 9111 5.2).
 *
 *     Cache-Control   = #cache-directive
 *     cache-directive = token [ "=" ( token / quoted-string ) ]
 *
 * Example values: `max-age=60, must-revalidate`, `private="set-cookie", no-cache`,
 * `max-age=600, stale-while-revalidate=30` (RFC 5861), `max-age=31536000, immutable` (RFC 8246)
 *
 * Where the sender contradicts itself or makes no sense, the reading that stores less and shorter
 * wins (RFC 9111 4.2.1).
 */

import { isToken } from "./grammar/chars.ts";
import { formatSeconds, parseInteger } from "./grammar/integer.ts";
import { formatList, parseList } from "./grammar/list.ts";
import { emptyParameters, type Pair, type Parameters, readPair } from "./grammar/parameters.ts";
import { formatWord } from "./grammar/quoted.ts";

/** The directives of a request or response. One that was not sent is absent. */
export interface CacheControl extends Partial<Readonly<Record<Flag, true>>> {
  /** Seconds. */
  readonly maxAge?: number;
  /** Seconds, for shared caches. */
  readonly sMaxage?: number;
  /** Seconds of staleness accepted; `Infinity` for any (request). */
  readonly maxStale?: number;
  /** Seconds of freshness to remain (request). */
  readonly minFresh?: number;
  /** Seconds (RFC 5861 3). */
  readonly staleWhileRevalidate?: number;
  /** Seconds (RFC 5861 4). */
  readonly staleIfError?: number;
  /** `true` for the whole message, or the fields meant, in lower case. */
  readonly noCache?: true | readonly string[];
  /** `true` for the whole response, or the fields meant, in lower case. */
  readonly private?: true | readonly string[];
  /** Directives not known here, by lower-case name; `""` without a value. */
  readonly extensions: Parameters;
}

type Flag = (typeof flags)[keyof typeof flags];
type Fields = (typeof fields)[keyof typeof fields];
type Seconds = (typeof seconds)[keyof typeof seconds];

const flags = {
  immutable: "immutable",
  "must-revalidate": "mustRevalidate",
  "must-understand": "mustUnderstand",
  "no-store": "noStore",
  "no-transform": "noTransform",
  "only-if-cached": "onlyIfCached",
  "proxy-revalidate": "proxyRevalidate",
  public: "public",
} as const;

const fields = { "no-cache": "noCache", private: "private" } as const;

const seconds = {
  "max-age": "maxAge",
  "max-stale": "maxStale",
  "min-fresh": "minFresh",
  "s-maxage": "sMaxage",
  "stale-if-error": "staleIfError",
  "stale-while-revalidate": "staleWhileRevalidate",
} as const;

type Draft = { -readonly [Key in keyof CacheControl]: CacheControl[Key] };

/**
 * The directives; `undefined` when one is malformed, and a careful cache then does not store the
 * message. Of a repeated number the first counts; a `max-age` or `s-maxage` that is no number counts
 * as 0, that is as stale, and other such directives as not sent (RFC 9111 4.2.1, 5.2).
 *
 * @example
 * parseCacheControl("max-age=60, no-cache"); // { maxAge: 60, noCache: true, extensions: {} }
 */
export function parseCacheControl(value: string): CacheControl | undefined {
  const directives = parseList(value, (element) => {
    const pair = readPair(element, 0);
    return pair?.end === element.length ? pair.value : undefined;
  });
  if (directives === undefined) return undefined;
  const extensions = emptyParameters();
  const draft: Draft = { extensions };
  for (const directive of directives) {
    const { name } = directive;
    if (isKey(flags, name)) draft[flags[name]] = true;
    else if (isKey(fields, name)) addFields(draft, fields[name], directive);
    else if (isKey(seconds, name)) addSeconds(draft, seconds[name], directive);
    else extensions[name] ??= directive.value ?? "";
  }
  return draft;
}

function isKey<T extends object>(table: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(table, name);
}

function addFields(draft: Draft, key: Fields, { value = "" }: Pair): void {
  const names = parseList(value, (name) => (isToken(name) ? name.toLowerCase() : undefined));
  const before = draft[key] ?? [];
  // Without names, or with some that are none, it is about the whole message: the stricter reading.
  const whole = before === true || names === undefined || names.length === 0;
  draft[key] = whole ? true : [...before, ...names];
}

function addSeconds(draft: Draft, key: Seconds, { value }: Pair): void {
  if (draft[key] !== undefined) return;
  const parsed = value === undefined ? undefined : parseInteger(value);
  if (parsed !== undefined) draft[key] = parsed;
  else if (key === "maxStale" && value === undefined) draft[key] = Number.POSITIVE_INFINITY;
  else if (key === "maxAge" || key === "sMaxage") draft[key] = 0;
}

/**
 * The directives as a field value, seconds rounded up; `undefined` when one cannot be represented
 * (RFC 9111 5.2).
 *
 * @example
 * formatCacheControl({ maxAge: 60, private: true, extensions: {} }); // "max-age=60, private"
 */
export function formatCacheControl(control: CacheControl): string | undefined {
  const pairs: [string, string | undefined][] = [];
  for (const [name, key] of Object.entries(seconds)) {
    const value = control[key];
    if (value === undefined) continue;
    // Only max-stale may stand without a number.
    const any = key === "maxStale" && value === Number.POSITIVE_INFINITY;
    pairs.push([name, any ? "" : formatSeconds(value)]);
  }
  for (const [name, key] of Object.entries(fields)) {
    const value = control[key];
    if (value !== undefined) pairs.push([name, value === true ? "" : value.join(", ")]);
  }
  for (const [name, key] of Object.entries(flags)) if (control[key]) pairs.push([name, ""]);
  pairs.push(...Object.entries(control.extensions));
  return formatList(pairs, ([name, value]) => {
    if (value === undefined || !isToken(name)) return undefined;
    if (value === "") return name;
    const word = formatWord(value);
    return word === undefined ? undefined : `${name}=${word}`;
  });
}
