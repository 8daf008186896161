/** Whatever a format function writes, its parser reads back as the same value. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAccept, parseAccept } from "./accept.ts";
import { formatAcceptEncoding, parseAcceptEncoding } from "./accept-encoding.ts";
import { formatAcceptLanguage, parseAcceptLanguage } from "./accept-language.ts";
import { formatCacheControl, parseCacheControl } from "./cache-control.ts";
import { formatContentRange, parseContentRange } from "./content-range.ts";
import { formatContentType, parseContentType } from "./content-type.ts";
import { formatDate, parseDate } from "./date.ts";
import { formatETag, parseETag } from "./etag.ts";
import { formatExpect, parseExpect } from "./expect.ts";
import { formatForwarded, parseForwarded } from "./forwarded.ts";
import { formatETagCondition, parseETagCondition } from "./grammar/etag-list.ts";
import { formatExtValue, parseExtValue } from "./grammar/ext-value.ts";
import { formatParameters, parseParameters } from "./grammar/parameters.ts";
import { formatQuoted, parseQuoted } from "./grammar/quoted.ts";
import { formatWeight, parseWeight } from "./grammar/weight.ts";
import { formatHost, parseHost } from "./host.ts";
import { formatIfRange, parseIfRange } from "./if-range.ts";
import { formatLink, parseLink } from "./link.ts";
import { formatLocation } from "./location.ts";
import { formatPrefer, parsePrefer } from "./prefer.ts";
import { formatRange, parseRange } from "./range.ts";
import { formatRetryAfter, parseRetryAfter } from "./retry-after.ts";
import { formatUpgrade, parseUpgrade } from "./upgrade.ts";
import { formatVary, parseVary } from "./vary.ts";

const chars = (set: string, minLength = 1) =>
  fc.string({ unit: fc.constantFrom(...set), minLength, maxLength: 12 });
const lower = "abcdefghijklmnopqrstuvwxyz";
const token = chars(`${lower}ABC0189!#$%&'*+-.^_\`|~`);
/** Names that come back in lower case; `q` is the weight's and `rel` the link's own. */
const name = chars(`${lower}-`).filter((text) => text !== "q" && text !== "rel");
const fieldText = chars(`${lower}AZ09 \t"\\,;=<>/()\xe9\xff`, 0);
const parameters = fc.dictionary(name, fieldText, { maxKeys: 4 });
const weight = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const size = fc.maxSafeNat();
const second = fc.integer({ min: -62167219200, max: 253402300799 }).map((time) => time * 1000);
const etag = fc.record({ weak: fc.boolean(), opaque: chars(`${lower}!#,;\\\xff`, 0) });
const media = fc.record({
  type: name,
  subtype: chars(`${lower}+.`),
  parameters,
});
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 5 });
const weighted = (names: fc.Arbitrary<string>) => list(fc.record({ name: names, weight }));
const byName = <T extends { name: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { selector: (value) => value.name, maxLength: 5 });
const pair = fc
  .tuple(size, size)
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

const cases: readonly (readonly [
  string,
  fc.Arbitrary<unknown>,
  (value: never) => string | undefined,
  (text: string) => unknown,
])[] = [
  [
    "Accept",
    list(fc.tuple(media, weight).map(([m, w]) => ({ ...m, weight: w }))),
    formatAccept,
    parseAccept,
  ],
  ["Accept-Encoding", weighted(name), formatAcceptEncoding, parseAcceptEncoding],
  [
    "Accept-Language",
    weighted(fc.constantFrom("en", "en-GB", "zh-Hant-CN", "*")),
    formatAcceptLanguage,
    parseAcceptLanguage,
  ],
  [
    "Cache-Control",
    fc.record(
      {
        maxAge: size,
        maxStale: fc.oneof(size, fc.constant(Number.POSITIVE_INFINITY)),
        noCache: fc.oneof(fc.constant(true), fc.array(name, { minLength: 1, maxLength: 3 })),
        noStore: fc.constant(true),
        immutable: fc.constant(true),
        extensions: fc.dictionary(
          name.map((text) => `x-${text}`),
          fieldText,
        ),
      },
      { requiredKeys: ["extensions"] },
    ),
    formatCacheControl,
    parseCacheControl,
  ],
  [
    "Content-Range",
    fc.oneof(
      pair.map((range) => ({ kind: "part", unit: "bytes", ...range })),
      pair
        .filter(({ last }) => last < Number.MAX_SAFE_INTEGER)
        .map((range) => ({ kind: "part", unit: "bytes", ...range, length: range.last + 1 })),
      size.map((length) => ({ kind: "unsatisfied", unit: "bytes", length })),
    ),
    formatContentRange,
    parseContentRange,
  ],
  ["Content-Type", media.filter((m) => m.type !== "*"), formatContentType, parseContentType],
  ["Date", second, formatDate, parseDate],
  ["ETag", etag, formatETag, parseETag],
  [
    "Expect",
    list(
      fc.oneof(
        fc.record({ name, parameters: fc.constant({}) }),
        fc.record({ name, value: fieldText, parameters }),
      ),
    ),
    formatExpect,
    parseExpect,
  ],
  [
    "Forwarded",
    fc.array(fc.dictionary(name, fieldText, { minKeys: 1, maxKeys: 4 }), { minLength: 1 }),
    formatForwarded,
    parseForwarded,
  ],
  [
    "Host",
    fc.record(
      {
        host: fc.constantFrom("example.org", "127.0.0.1", "[::1]", "[2001:db8::1:0]"),
        port: fc.integer({ min: 0, max: 65535 }),
      },
      { requiredKeys: ["host"] },
    ),
    formatHost,
    parseHost,
  ],
  ["If-Match", fc.oneof(fc.constant("*"), list(etag)), formatETagCondition, parseETagCondition],
  [
    "If-Range",
    fc.oneof(
      etag.map((tag) => ({ kind: "etag", etag: tag })),
      second.map((date) => ({ kind: "date", date })),
    ),
    formatIfRange,
    parseIfRange,
  ],
  [
    "Link",
    list(fc.record({ target: chars(`${lower}/?#,;:'`, 0), rel: list(name), parameters })),
    formatLink,
    parseLink,
  ],
  ["Prefer", byName(fc.record({ name, value: fieldText, parameters })), formatPrefer, parsePrefer],
  [
    "Range",
    fc.record({
      unit: fc.constant("bytes"),
      ranges: fc.array(
        fc.oneof(
          pair.map((range) => ({ kind: "int", ...range })),
          size.map((first) => ({ kind: "int", first })),
          size.map((length) => ({ kind: "suffix", length })),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    formatRange,
    parseRange,
  ],
  [
    "Retry-After",
    fc.oneof(
      size.map((seconds) => ({ kind: "delay", seconds })),
      second.map((date) => ({ kind: "date", date })),
    ),
    formatRetryAfter,
    parseRetryAfter,
  ],
  [
    "Upgrade",
    list(fc.record({ name: token, version: token }, { requiredKeys: ["name"] })),
    formatUpgrade,
    parseUpgrade,
  ],
  ["Vary", fc.oneof(fc.constant("*"), fc.uniqueArray(name)), formatVary, parseVary],
  ["parameters", parameters, formatParameters, parseParameters],
  ["quoted-string", fieldText, formatQuoted, parseQuoted],
  ["qvalue", weight, formatWeight, parseWeight],
  [
    "ext-value",
    fc.record({
      text: fc.string({ unit: "grapheme" }),
      language: fc.constantFrom("", "en", "de-CH"),
    }),
    formatExtValue,
    parseExtValue,
  ],
];

describe("what is written is read back", () => {
  test.each(cases)("%s", (_name, values, format, parse) => {
    fc.assert(
      fc.property(values, (value) => {
        const text = format(value as never);
        expect(text).toBeTypeOf("string");
        expect(parse(text ?? "")).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe("no value of the right type makes a format function throw or write a second line", () => {
  const text = fc.string({ unit: "binary" });
  const number = fc.double();
  const anything = fc.dictionary(text, text, { maxKeys: 3 });
  const formats: readonly (readonly [string, fc.Arbitrary<string | undefined>])[] = [
    [
      "Accept",
      fc
        .record({ type: text, subtype: text, parameters: anything, weight: number })
        .map((range) => formatAccept([range])),
    ],
    [
      "Cache-Control",
      fc
        .record({ maxAge: number, private: fc.array(text), extensions: anything })
        .map(formatCacheControl),
    ],
    ["Date", number.map(formatDate)],
    ["ETag", fc.record({ weak: fc.boolean(), opaque: text }).map(formatETag)],
    [
      "Expect",
      fc
        .record({ name: text, value: text, parameters: anything })
        .map((one) => formatExpect([one])),
    ],
    ["Host", fc.record({ host: text, port: number }).map(formatHost)],
    [
      "Link",
      fc
        .record({ target: text, rel: fc.array(text), parameters: anything })
        .map((link) => formatLink([link])),
    ],
    ["Location", text.map(formatLocation)],
    [
      "Prefer",
      fc
        .record({ name: text, value: text, parameters: anything })
        .map((one) => formatPrefer([one])),
    ],
    [
      "Range",
      fc
        .record({ unit: text, ranges: fc.constant([{ kind: "other" as const, text: "\r\n" }]) })
        .map(formatRange),
    ],
    ["Retry-After", number.map((seconds) => formatRetryAfter({ kind: "delay", seconds }))],
    [
      "Upgrade",
      fc.record({ name: text, version: text }).map((protocol) => formatUpgrade([protocol])),
    ],
    ["Vary", fc.array(text).map(formatVary)],
    ["ext-value", fc.record({ text, language: text }).map(formatExtValue)],
  ];
  test.each(formats)("%s", (_name, written) => {
    fc.assert(
      fc.property(written, (value) => value === undefined || !/[\r\n\0]/.test(value)),
      { numRuns: 200 },
    );
  });
});
