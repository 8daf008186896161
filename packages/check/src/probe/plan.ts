import { code } from "@verdict/codes";
import { formatDate, parseDate, parseETag } from "@verdict/fields";
import type { Response } from "../exchange.ts";
import type { Learned } from "./learn.ts";

/** A request that is sent to see what comes. */
export interface Probe {
  /** What it tries, in a few words. */
  readonly name: string;
  readonly method: string;
  /** Another path than the one that is probed. */
  readonly path?: string;
  /** Whether the credentials that go with every request are left out. */
  readonly isAnonymous?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
  readonly content?: string;
  /** What is known of the resource for this request alone. */
  readonly resource?: Readonly<Record<string, unknown>>;
  /** Statuses that are as right as the one that is predicted. */
  readonly also?: readonly number[];
  /** Whether what parses requests may refuse it, before any application sees it. */
  readonly isForParser?: boolean;
}

/** A path that nobody has. */
const madeUp = "/verdict-probe-does-not-exist-7f3a9c";

const other = '"verdict-probe"';

/**
 * The requests that follow the first GET: reads only, and what nobody has.
 *
 * @param isUnsafe adds what a server may act on, in case it takes what it should refuse
 */
export function probesFor(learned: Learned, isUnsafe = false): readonly Probe[] {
  return [
    { name: "HEAD is GET without content", method: "HEAD" },
    {
      name: "OPTIONS tells the methods",
      method: "OPTIONS",
      also: [code.OK, code.NO_CONTENT, code.METHOD_NOT_ALLOWED],
    },
    {
      name: "a method that nobody knows",
      method: "VERDICT",
      also: [code.METHOD_NOT_ALLOWED, code.BAD_REQUEST],
      isForParser: true,
    },
    {
      name: "a path that nobody has",
      method: "GET",
      path: madeUp,
      resource: { routed: false },
      also: [code.GONE],
    },
    {
      name: "a type that nobody makes",
      method: "GET",
      fields: { Accept: "application/x-verdict-none" },
      // A server may send what it has all the same (RFC 9110 12.4.1).
      also: [code.OK],
    },
    { name: "a coding, or none", method: "GET", fields: { "Accept-Encoding": "gzip" } },
    { name: "no coding at all", method: "GET", fields: { "Accept-Encoding": "identity" } },
    ...tagged(learned),
    ...dated(learned),
    ...ranged(learned),
    ...(isUnsafe ? unsafe : []),
  ];
}

/**
 * The requests that show what credentials are for: none of them, and some that nobody gave out.
 *
 * @param first the answer to the first request
 * @param hasCredentials whether that had some, so that a resource may be for everybody all the same
 */
export function credentialProbes(first: Response, hasCredentials: boolean): readonly Probe[] {
  const challenge = first.fields.get("www-authenticate");
  if (challenge === undefined && !hasCredentials) return [];
  const resource = { challenge: challenge ?? "Bearer", authenticated: false };
  const scheme = /^[\w-]+/.exec(challenge ?? "")?.[0] ?? "Bearer";
  // A resource may be for everybody, which shows in the same answer, and one that hides itself says 404 (RFC 9110 15.5.4).
  const also = [code.OK, first.status, code.NOT_FOUND, code.FORBIDDEN];
  return [
    ...(hasCredentials
      ? [{ name: "without the credentials", method: "GET", isAnonymous: true, resource, also }]
      : []),
    {
      name: "credentials that nobody gave out",
      method: "GET",
      isAnonymous: true,
      fields: { Authorization: `${scheme} dmVyZGljdDpwcm9iZQ==` },
      resource,
      also: [...also, code.BAD_REQUEST],
    },
  ];
}

function tagged({ etag }: Learned): readonly Probe[] {
  const tag = etag === undefined ? undefined : parseETag(etag);
  if (etag === undefined || tag === undefined) return [];
  return [
    {
      name: "If-None-Match with the current tag",
      method: "GET",
      fields: { "If-None-Match": etag },
    },
    { name: "the same for HEAD", method: "HEAD", fields: { "If-None-Match": etag } },
    {
      name: "If-None-Match with the tag weakened",
      method: "GET",
      fields: { "If-None-Match": tag.weak ? etag : `W/${etag}` },
    },
    {
      name: "the tag among others",
      method: "GET",
      fields: { "If-None-Match": `${other}, ${etag}` },
    },
    { name: "If-None-Match with any state", method: "GET", fields: { "If-None-Match": "*" } },
    { name: "If-None-Match with another tag", method: "GET", fields: { "If-None-Match": other } },
    // Not every server asks If-Match of a safe method.
    {
      name: "If-Match with another tag",
      method: "GET",
      fields: { "If-Match": other },
      also: [code.OK],
    },
  ];
}

function dated({ lastModified }: Learned): readonly Probe[] {
  const time = parseDate(lastModified ?? "");
  if (lastModified === undefined || time === undefined) return [];
  const before = formatDate(time - 86_400_000) ?? lastModified;
  return [
    {
      name: "If-Modified-Since with its date",
      method: "GET",
      fields: { "If-Modified-Since": lastModified },
    },
    {
      name: "If-Modified-Since with a day before",
      method: "GET",
      fields: { "If-Modified-Since": before },
    },
    {
      name: "If-Unmodified-Since with a day before",
      method: "GET",
      fields: { "If-Unmodified-Since": before },
      also: [code.OK],
    },
    {
      name: "If-None-Match counts before the date",
      method: "GET",
      fields: { "If-None-Match": other, "If-Modified-Since": lastModified },
    },
  ];
}

function ranged({ etag, hasRanges, length }: Learned): readonly Probe[] {
  if (!hasRanges || length === undefined || length < 4) return [];
  const strong = etag !== undefined && parseETag(etag)?.weak === false;
  // Ranges can be passed over (RFC 9110 14.2).
  const also = [code.OK];
  return [
    { name: "the first octets", method: "GET", fields: { Range: "bytes=0-1" }, also },
    { name: "the last octet", method: "GET", fields: { Range: "bytes=-1" }, also },
    { name: "from one on", method: "GET", fields: { Range: "bytes=1-" }, also },
    {
      name: "more than there is",
      method: "GET",
      fields: { Range: `bytes=0-${length + 100}` },
      also,
    },
    { name: "two parts", method: "GET", fields: { Range: "bytes=0-0,2-2" }, also },
    { name: "beyond the end", method: "GET", fields: { Range: `bytes=${length + 100}-` }, also },
    {
      name: "a range that is none",
      method: "GET",
      fields: { Range: "bytes=9-0" },
      also: [code.RANGE_NOT_SATISFIABLE],
    },
    { name: "Range is passed over with HEAD", method: "HEAD", fields: { Range: "bytes=0-1" } },
    ...(strong
      ? [
          {
            name: "If-Range with the current tag",
            method: "GET",
            fields: { Range: "bytes=0-1", "If-Range": etag },
            also,
          },
          {
            name: "If-Range with another tag",
            method: "GET",
            fields: { Range: "bytes=0-1", "If-Range": other },
          },
        ]
      : []),
  ];
}

/** What a server should refuse; one that does not may act on it. */
const unsafe: readonly Probe[] = [
  {
    name: "JSON that is none",
    method: "POST",
    fields: { "Content-Type": "application/json" },
    content: '{"verdict":',
    resource: { wellFormed: false },
    also: [
      code.METHOD_NOT_ALLOWED,
      code.UNPROCESSABLE_CONTENT,
      code.UNSUPPORTED_MEDIA_TYPE,
      code.NOT_IMPLEMENTED,
    ],
  },
  {
    name: "content of a type that nobody takes",
    method: "POST",
    fields: { "Content-Type": "application/x-verdict-none" },
    content: "verdict",
    resource: { acceptsBody: [] },
    also: [code.METHOD_NOT_ALLOWED, code.BAD_REQUEST, code.NOT_IMPLEMENTED],
  },
  {
    name: "a condition that fails",
    method: "PUT",
    fields: { "If-Match": other, "Content-Type": "text/plain" },
    content: "verdict",
    also: [code.METHOD_NOT_ALLOWED, code.UNSUPPORTED_MEDIA_TYPE, code.NOT_IMPLEMENTED],
  },
  {
    name: "making what is there",
    method: "PUT",
    fields: { "If-None-Match": "*", "Content-Type": "text/plain" },
    content: "verdict",
    also: [code.METHOD_NOT_ALLOWED, code.UNSUPPORTED_MEDIA_TYPE, code.NOT_IMPLEMENTED],
  },
];
