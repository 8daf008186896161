import fc from "fast-check";
import { targets } from "./every-kind.ts";
import { farGoing, type Strange, strange } from "./far-going.ts";

export { farGoing, type Strange, strange } from "./far-going.ts";

/** Methods, known here or not. */
export const methods = fc.constantFrom(
  ...["GET", "GET", "HEAD", "OPTIONS", "POST", "POST", "PUT", "PATCH", "DELETE", "QUERY"],
  ...["TRACE", "PURGE", "LOCK", "PROPFIND", "MKCOL", "UNLOCK", "SEARCH", "CONNECT"],
);

const ids = ["a", "__proto__", "%00", "%0d%0aA:b", "%zz", "%c3%a9", "a;b", "%F0%9F%98%80", "%22"];
const more = ["%2e%2e%2f", "..", ".", "%", "%ff", "%c0%ae", "a%2Fb", "constructor", "%ED%A0%80"];

/** Targets: mostly something that is there. */
export const anyTarget: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...targets), weight: 8 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom("/all/", "/number/", "/files/", "/jobs/", "/verbatim/", "/"),
        fc.constantFrom(...ids, ...more),
      )
      .map(([path, id]) => path + id),
    weight: 2,
  },
  fc.constantFrom("*", "//", "///x", "/all/", "/%", "http://x/text", "HTTP://X", "/text?%", "/?"),
  fc.webPath({ size: "small" }).map((it) => `/all${it === "" ? "/" : it}`),
  fc
    .tuple(fc.constantFrom("/asked?", "/plain?"), fc.webQueryParameters({ size: "small" }))
    .map((it) => it.join("")),
);

/** Values that mean something to some field, or nearly do. */
const tricky = fc.constantFrom(
  ...[
    "*",
    '"a"',
    'W/"1"',
    '"1", "a;1"',
    '"o"',
    "bytes=0-1,3-4",
    "bytes=-0",
    "bytes=99-",
    "lines=1",
  ],
  ...["bytes=0-,0-,0-", "bytes=-5", "bytes=9-1", `bytes=${"0-0,2-2,".repeat(40)}5-6`, "bytes=0-1"],
  ...["Thu, 01 Jan 1970 00:00:00 GMT", "Sun, 09 Sep 2001 01:46:40 GMT", "Thu, 99 Jan 1970"],
  ...["text/csv;q=0, */*;q=0.1", "text/html", "application/json", "*/*;q=0", "image/*", "a/b;q=2"],
  ...["identity;q=0", "gzip", "br;q=1, zstd;q=0.5", "*;q=0", "deflate", "gzip, gzip", "x-gzip"],
  ...["de", "en-GB, *;q=0", "iso-8859-1", "utf-8;q=0, *"],
  ...["Bearer t", "Bearer", "Bearer é", "Basic dTpw", "Basic ==", "Basic /////w==", "Fancy x"],
  ...[
    "100-continue",
    "return=minimal",
    "return=representation",
    "respond-async, wait=0",
    "wait=9e9",
  ],
  ...["text/plain;charset=x", "text/plain;charset=utf-16", "multipart/form-data", "a", "text/"],
  ...["application/x-www-form-urlencoded", "application/octet-stream", "text/plain"],
  ...["bytes 0-1/2", "1", "-1", "99999999999999999999", "\xe9\xff", ",,,;=", "", '"', '"\\', "()"],
  ...[
    "for=_x, for=1.1.1.1",
    "1.1 here",
    "1.1 there",
    "h2c, TLS/1.3",
    "trailers, chunked",
    "a=b; c",
  ],
  ...["0", "\t", "a\tb", "x".repeat(3000), ",".repeat(3000), '"a",'.repeat(800)],
);

const value = fc.oneof(
  { arbitrary: tricky, weight: 5 },
  {
    arbitrary: fc.string({ unit: "binary-ascii" }).map((it) => it.replace(/[^\t\x20-\x7e]/g, "")),
    weight: 1,
  },
);

const names = [
  ...["Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "Authorization"],
  ...["Content-Type", "Content-Encoding", "Content-Range", "Content-Language", "Content-Location"],
  ...["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range"],
  ...[
    "Prefer",
    "Idempotency-Key",
    "Early-Data",
    "Max-Forwards",
    "Expect",
    "Upgrade",
    "TE",
    "Trailer",
  ],
  ...["Forwarded", "X-Forwarded-For", "Via", "CDN-Loop", "Cookie", "Origin", "X-Any", "__proto__"],
];

// Most requests are good enough to get past the door, or nothing behind it would be tried.
const usual = fc.constantFrom<readonly (readonly [string, string])[]>(
  [["Content-Type", "application/json"]],
  [["Content-Type", "text/plain"]],
  [["Authorization", "Bearer t"]],
  [["Authorization", "Basic dTpw"]],
  [["Authorization", "Fancy x"]],
  [["Range", "bytes=0-1"]],
  [["Accept-Encoding", "gzip"]],
  [["X-Any", "1"]],
  [
    ["If-Match", '"a"'],
    ["Content-Type", "application/json"],
  ],
  [
    ["Idempotency-Key", '"k"'],
    ["Content-Type", "application/json"],
  ],
  [],
);

/** Fields, one of them mostly of use. */
export const anyFields: fc.Arbitrary<Strange["fields"]> = fc
  .tuple(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }), usual)
  .map(([strange, plain]) => [
    ...Object.entries(strange).filter(([name]) => plain.every(([it]) => it !== name)),
    ...plain,
  ]);

const utf8 = new TextEncoder();

/** Content, or none. */
export const anyContent: fc.Arbitrary<Uint8Array | undefined> = fc.option(
  fc.oneof(
    {
      arbitrary: fc
        .constantFrom(
          ...[
            '{"name":"n"}',
            "{}",
            "{",
            '{"name":1}',
            '{"__proto__":{"name":"n"}}',
            "null",
            "name=n",
          ],
          ...[
            '{"name":"\\r\\nA: b"}',
            '{"name":"\\ud800"}',
            `{"name":"${"n".repeat(80)}"}`,
            "[[[[]]]]",
          ],
          ...["name=%zz&name=\u0000", "1e999", '"\\u0000"', "\ufeff{}"],
        )
        .map((it) => utf8.encode(it)),
      weight: 4,
    },
    fc.string({ unit: "binary" }).map((it) => utf8.encode(it)),
    fc.json().map((it) => utf8.encode(it)),
    fc.uint8Array({ maxLength: 200 }),
  ),
  { nil: undefined },
);

/** Requests of every kind: made of what gets far, with something strange about them, or of anything. */
export const anyRequest: fc.Arbitrary<Strange> = fc.oneof(
  {
    arbitrary: fc
      .record({
        far: fc.constantFrom(...farGoing).map(([, ...it]) => strange(...it)),
        fields: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 }),
        content: fc.option(anyContent, { freq: 4, nil: "as it is" as const }),
      })
      .map(({ far, fields, content }) => ({
        ...far,
        fields: [
          ...far.fields.filter(([name]) => name !== "Transfer-Encoding"),
          ...Object.entries(fields).filter(([name]) => far.fields.every(([it]) => it !== name)),
        ],
        content: content === "as it is" ? far.content : content,
      })),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      method: methods,
      target: anyTarget,
      fields: anyFields,
      content: anyContent,
    }),
    weight: 1,
  },
);
