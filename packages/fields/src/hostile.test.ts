/**
 * What every parser of a field has to bear: any text at all, and much of it. A field value comes
 * from a stranger, so a parser never throws and never takes more than linear time.
 */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAccept } from "./accept.ts";
import { parseAcceptCharset } from "./accept-charset.ts";
import { parseAcceptEncoding, preferredEncodings } from "./accept-encoding.ts";
import { lookupLanguage, parseAcceptLanguage, preferredLanguages } from "./accept-language.ts";
import { parseAge } from "./age.ts";
import { parseAllow } from "./allow.ts";
import { parseCacheControl } from "./cache-control.ts";
import { parseConnection } from "./connection.ts";
import { parseContentEncoding } from "./content-encoding.ts";
import { parseContentLength } from "./content-length.ts";
import { parseContentRange } from "./content-range.ts";
import { parseContentType } from "./content-type.ts";
import { parseDate } from "./date.ts";
import { parseETag } from "./etag.ts";
import { parseExpect } from "./expect.ts";
import { nodeAddress, parseForwarded } from "./forwarded.ts";
import { parseExtValue } from "./grammar/ext-value.ts";
import { splitList } from "./grammar/list.ts";
import { parseParameters } from "./grammar/parameters.ts";
import { parseQuoted } from "./grammar/quoted.ts";
import { parseHost } from "./host.ts";
import { parseIfMatch } from "./if-match.ts";
import { parseIfModifiedSince } from "./if-modified-since.ts";
import { parseIfNoneMatch } from "./if-none-match.ts";
import { parseIfRange } from "./if-range.ts";
import { parseIfUnmodifiedSince } from "./if-unmodified-since.ts";
import { parseLastModified } from "./last-modified.ts";
import { findLinks, linkTitle, parseLink } from "./link.ts";
import { formatLocation, resolveLocation } from "./location.ts";
import { parsePrefer, parsePreferenceApplied } from "./prefer.ts";
import { parseRange } from "./range.ts";
import { resolveRanges } from "./resolve-ranges.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { parseUpgrade } from "./upgrade.ts";
import { parseVary } from "./vary.ts";

/** Name, parser, and a valid start that leads deeper into the grammar. */
const parsers: readonly (readonly [string, (value: string) => unknown, string])[] = [
  ["Accept", parseAccept, "text/html;a="],
  ["Accept-Charset", parseAcceptCharset, "utf-8;q=0."],
  ["Accept-Encoding", (value) => preferredEncodings(parseAcceptEncoding(value), ["gzip"]), "gzip,"],
  ["Accept-Language", (value) => preferredLanguages(parseAcceptLanguage(value), ["en"]), "en-"],
  ["Accept-Language lookup", (value) => lookupLanguage(parseAcceptLanguage(value), ["en"]), "en-"],
  ["Age", parseAge, "1"],
  ["Allow", parseAllow, "GET,"],
  ["Cache-Control", parseCacheControl, 'private="'],
  ["Connection", parseConnection, "close,"],
  ["Content-Encoding", parseContentEncoding, "gzip,"],
  ["Content-Length", parseContentLength, "1,"],
  ["Content-Range", parseContentRange, "bytes 1"],
  ["Content-Type", parseContentType, 'text/html;a="'],
  ["Date", parseDate, "Sun, 06 Nov 1994 "],
  ["ETag", parseETag, '"'],
  ["Expect", parseExpect, 'a="b";'],
  ["Forwarded", parseForwarded, 'for="'],
  ["Forwarded node", nodeAddress, "["],
  ["Host", parseHost, "[1:"],
  ["If-Match", parseIfMatch, '"a",'],
  ["If-Modified-Since", parseIfModifiedSince, "Sunday, "],
  ["If-None-Match", parseIfNoneMatch, 'W/"'],
  ["If-Range", parseIfRange, '"'],
  ["If-Unmodified-Since", parseIfUnmodifiedSince, "Sun Nov "],
  ["Last-Modified", parseLastModified, "Sun, "],
  ["Link", (value) => findLinks(parseLink(value) ?? [], "next").map(linkTitle), "</>;title*="],
  ["Location, read", (value) => resolveLocation(value, "http://h/"), "/a"],
  ["Location, written", formatLocation, "/a"],
  ["Prefer", parsePrefer, 'a="b";c="'],
  ["Preference-Applied", parsePreferenceApplied, "a = "],
  [
    "Range",
    (value) => {
      const range = parseRange(value);
      return range && resolveRanges(range, 1000, { maxRanges: Number.POSITIVE_INFINITY });
    },
    "bytes=0-",
  ],
  ["Retry-After", parseRetryAfter, "1"],
  ["Upgrade", parseUpgrade, "HTTP/2,"],
  ["Vary", parseVary, "a,"],
  ["list", splitList, 'a="'],
  ["parameters", parseParameters, ';a="'],
  ["quoted-string", parseQuoted, '"'],
  ["ext-value", parseExtValue, "UTF-8''"],
];

// Values that look like fields get deeper into the parsers than noise does.
const pieces = fc.constantFrom(
  ..."\",;=*/\\<>[]:%' \t-.0159aWGT\r\n\0\x7f\xff\u20ac\ud800",
  "q=0.5",
  "bytes=",
  "0-1",
  "text/html",
  "*/*",
  'W/"',
  "UTF-8''",
  "Sun, 06 Nov 1994 08:49:37 GMT",
  "__proto__",
  "constructor",
);
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("no text makes a parser throw, whatever its bytes", () => {
  test.each(parsers)("%s", (_name, parse, start) => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, deep) => {
        parse(deep ? start + text : text);
      }),
      { numRuns: 200 },
    );
  });
});

const floods = [
  ",",
  ";",
  "=",
  " ",
  "\t",
  '"',
  "\\",
  "<",
  "-",
  "%",
  "'",
  "0",
  "a",
  ", ",
  "; ",
  '\\"',
  '"",',
  ';a="b"',
  "a,",
  "a;q=0.1,",
  "0-,",
  "<>,",
  'W/"a",',
  "a-",
  "%41",
  ":0",
];

/** Of the processor, so that what else runs here does not count. */
const milliseconds = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe("four times the text takes about four times as long, not sixteen", () => {
  test.each(parsers)("%s", (_name, parse, start) => {
    for (const flood of floods) {
      // After the start one character is enough: whole elements would only begin anew.
      for (const prefix of flood.length === 1 ? ["", start] : [""]) {
        const [small, large] = [100_000, 400_000].map(
          (length) => prefix + flood.repeat(length / flood.length),
        ) as [string, string];
        // Clocks and collectors are noisy: the best of five, and short times prove enough. A
        // quadratic parser would need many seconds for the large text.
        let ok = false;
        for (let round = 0; round < 5 && !ok; round += 1) {
          const time = milliseconds(() => parse(large));
          ok = time <= 250 || time <= 12 * milliseconds(() => parse(small)) + 20;
        }
        expect(ok, `${JSON.stringify(prefix)} and then ${JSON.stringify(flood)}`).toBe(true);
      }
    }
  });
});
