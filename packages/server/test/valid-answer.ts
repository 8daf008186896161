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
import { expect } from "vitest";

/** An answer, however it came. */
export interface AnyAnswer {
  readonly status: number;
  readonly field: (name: string) => string | null;
  readonly content: Uint8Array;
}

/** What every answer may come to without anything being wrong on this side: what nobody implements or speaks. */
const blameless: readonly number[] = [code.NOT_IMPLEMENTED, code.HTTP_VERSION_NOT_SUPPORTED];

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

/**
 * Fail unless an answer is valid HTTP, carries what its status requires and nothing that it forbids.
 *
 * @param method that it answers
 * @param meant statuses of 500 and above that are right here
 */
export function expectValid(
  { status, field, content }: AnyAnswer,
  method: string,
  meant: readonly number[] = blameless,
): void {
  const rules = forServer(status, { method });
  expect(rules, `${status} is a status`).toBeDefined();
  if (isServerError(status)) expect(meant).toContain(status);
  for (const { name, when } of rules?.must ?? [])
    if (when === undefined) expect(field(name), `${status} has ${name}`).not.toBeNull();
  for (const { name, when } of rules?.mustNot ?? [])
    if (when === undefined && /^[\w-]+$/.test(name))
      expect(field(name), `${status} has no ${name}`).toBeNull();
  for (const [name, parse] of Object.entries(grammars)) {
    const value = field(name);
    if (value !== null) expect(parse(value), `${name}: ${value}`).toBeDefined();
  }
  // What tests put into values shows as a field of its own where a line break got through.
  expect(field("a")).toBeNull();
  const isBare = rules?.content === "none-by-framing" || rules?.content === "must-be-empty";
  if (isBare) expect(content.length, `${status} to ${method} is empty`).toBe(0);
  const length = field("content-length");
  if (length !== null && rules?.content !== "none-by-framing")
    expect(Number(length), "Content-Length").toBe(content.length);
  if (content.length === 0) return;
  const type = field("content-type");
  expect(type, "Content-Type").not.toBeNull();
  if (status === code.PARTIAL_CONTENT) expectParts(type ?? "", field("content-range"), content);
  else expectDecodable(field("content-encoding"), content);
  if (isError(status) && type === "application/problem+json")
    expect(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content))).toMatchObject({
      status,
    });
}

/** Parts are as long as they say, and several stand between their boundaries (RFC 9110 14.6). */
function expectParts(type: string, range: string | null, content: Uint8Array): void {
  const media = parseContentType(type);
  if (media?.type === "multipart") {
    const boundary = media.parameters["boundary"];
    const text = Buffer.from(content).toString("latin1");
    expect(text.startsWith(`--${boundary}\r\n`)).toBe(true);
    expect(text.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
    expect(range).toBeNull();
    return;
  }
  const parsed = parseContentRange(range ?? "");
  if (parsed?.kind !== "part") throw new Error(`A 206 has the Content-Range ${range}.`);
  expect(content.length).toBe(parsed.last - parsed.first + 1);
}

function expectDecodable(coding: string | null, content: Uint8Array): void {
  const decode = coding === null ? undefined : undo[coding];
  if (coding !== null) expect(decode, `the coding ${coding}`).toBeDefined();
  decode?.(content);
}
