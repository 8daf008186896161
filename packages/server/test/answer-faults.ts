import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { code, forServer, isError, isServerError } from "@verdict/codes";
import {
  parseAcceptQuery,
  parseAllow,
  parseContentEncoding,
  parseContentRange,
  parseContentType,
  parseDate,
  parseETag,
  parseLink,
  parsePreferenceApplied,
  parseProxyStatus,
  parseRateLimit,
  parseRateLimitPolicy,
  parseRetryAfter,
  parseUpgrade,
  parseVary,
  parseWwwAuthenticate,
} from "@verdict/fields";

/** An answer, however it came. */
export interface AnyAnswer {
  readonly status: number;
  readonly field: (name: string) => string | null;
  readonly content: Uint8Array;
}

/** What every answer may come to without anything being wrong on this side: what nobody implements or speaks. */
export const blameless: readonly number[] = [code.NOT_IMPLEMENTED, code.HTTP_VERSION_NOT_SUPPORTED];

/** Fields that have a grammar of their own. */
const grammars: Readonly<Record<string, (value: string) => unknown>> = {
  "Accept-Query": parseAcceptQuery,
  Allow: parseAllow,
  "Content-Encoding": parseContentEncoding,
  "Content-Range": parseContentRange,
  "Content-Type": parseContentType,
  Date: parseDate,
  ETag: parseETag,
  "Last-Modified": parseDate,
  Link: parseLink,
  "Preference-Applied": parsePreferenceApplied,
  "Proxy-Status": parseProxyStatus,
  RateLimit: parseRateLimit,
  "RateLimit-Policy": parseRateLimitPolicy,
  "Retry-After": parseRetryAfter,
  Upgrade: parseUpgrade,
  Vary: parseVary,
  "WWW-Authenticate": parseWwwAuthenticate,
};

const undo: Readonly<Record<string, (content: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * What is wrong with an answer by itself: whether it is valid HTTP, carries what its status requires and nothing that it
 * forbids, and whether its content can be decoded. Nothing where it is sound.
 *
 * @param method that it answers
 * @param meant statuses of 500 and above that are right here
 */
export function answerFaults(
  { status, field, content }: AnyAnswer,
  method: string,
  meant: readonly number[] = blameless,
): readonly string[] {
  const faults: string[] = [];
  const expect = (isRight: boolean, what: string): void => {
    if (!isRight) faults.push(what);
  };
  const rules = forServer(status, { method });
  expect(rules !== undefined, `${status} is no status`);
  if (isServerError(status)) expect(meant.includes(status), `${status} was not asked for`);
  for (const { name, when } of rules?.must ?? [])
    if (when === undefined) expect(field(name) !== null, `${status} has no ${name}`);
  for (const { name, when } of rules?.mustNot ?? [])
    if (when === undefined && /^[\w-]+$/.test(name))
      expect(field(name) === null, `${status} has ${name}`);
  for (const [name, parse] of Object.entries(grammars)) {
    const value = field(name);
    if (value !== null) expect(parse(value) !== undefined, `${name} is not well-formed: ${value}`);
  }
  // What tests put into values shows as a field of its own where a line break got through.
  expect(field("a") === null, "a line break got through");
  const isBare = rules?.content === "none-by-framing" || rules?.content === "must-be-empty";
  if (isBare) expect(content.length === 0, `${status} to ${method} has content`);
  const length = field("content-length");
  if (length !== null && rules?.content !== "none-by-framing")
    expect(Number(length) === content.length, `Content-Length is ${length}, not ${content.length}`);
  if (content.length === 0) return faults;
  const type = field("content-type");
  // A part may leave out what the client has with the rest (RFC 9110 15.3.7).
  const isPart = status === code.PARTIAL_CONTENT && field("content-range") !== null;
  expect(type !== null || isPart, "content without Content-Type");
  if (status === code.PARTIAL_CONTENT)
    faults.push(...partFaults(type ?? "", field("content-range"), content));
  else faults.push(...codingFaults(field("content-encoding"), content));
  if (isError(status) && type === "application/problem+json") {
    expect(statusIn(content) === status, `the problem says ${statusIn(content)}, not ${status}`);
  }
  return faults;
}

/** The status in problem details; `undefined` where they are not JSON in UTF-8, or have none. */
function statusIn(content: Uint8Array): unknown {
  try {
    return (JSON.parse(utf8.decode(content)) as { status?: unknown }).status;
  } catch {
    return undefined;
  }
}

/** Parts are as long as they say, and several stand between their boundaries (RFC 9110 14.6). */
function partFaults(type: string, range: string | null, content: Uint8Array): readonly string[] {
  const media = parseContentType(type);
  if (media?.type === "multipart") {
    const boundary = media.parameters["boundary"];
    const text = Buffer.from(content).toString("latin1");
    return [
      ...(text.startsWith(`--${boundary}\r\n`) ? [] : ["the parts do not begin with a boundary"]),
      ...(text.endsWith(`\r\n--${boundary}--\r\n`) ? [] : ["the parts do not end with a boundary"]),
      ...(range === null ? [] : ["several parts with one Content-Range"]),
    ];
  }
  const parsed = parseContentRange(range ?? "");
  if (parsed?.kind !== "part") return [`a 206 has the Content-Range ${range}`];
  const length = parsed.last - parsed.first + 1;
  return content.length === length ? [] : [`${range} has ${content.length} octets`];
}

function codingFaults(coding: string | null, content: Uint8Array): readonly string[] {
  if (coding === null) return [];
  const decode = undo[coding];
  if (decode === undefined) return [`nobody knows the coding ${coding}`];
  try {
    decode(content);
    return [];
  } catch {
    return [`the content is not ${coding}`];
  }
}
