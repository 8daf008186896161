/** What the linter has to bear: exchanges come from strangers. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import { exchangesFromJson } from "./sources/json.ts";
import { readInput } from "./sources/read.ts";

const answered = [
  ...[
    "Accept-Ranges",
    "Age",
    "Allow",
    "Cache-Control",
    "Connection",
    "Content-Encoding",
    "Content-Length",
  ],
  ...[
    "Content-Range",
    "Content-Type",
    "Date",
    "ETag",
    "Expires",
    "Last-Modified",
    "Link",
    "Location",
  ],
  ...[
    "Proxy-Authenticate",
    "Retry-After",
    "Transfer-Encoding",
    "Upgrade",
    "Vary",
    "WWW-Authenticate",
  ],
];
const asked = [
  ...["Accept", "Accept-Encoding", "Authorization", "Connection", "Cookie", "Expect", "If-Match"],
  ...["If-Modified-Since", "If-None-Match", "If-Range", "Prefer", "Range", "Upgrade"],
];
const statuses = [100, 101, 200, 201, 202, 206, 300, 304, 401, 405, 412, 416, 426, 429, 451, 500];

const name = (from: readonly string[]) => fc.oneof(fc.constantFrom(...from), fc.string());
const lines = (from: readonly string[]) =>
  fc.array(fc.tuple(name(from), fc.string({ unit: "binary" })), { maxLength: 12 });

const exchange = fc.record({
  request: fc.record({
    method: fc.constantFrom(
      "GET",
      "HEAD",
      "PUT",
      "POST",
      "DELETE",
      "OPTIONS",
      "TRACE",
      "CONNECT",
      "get",
      "",
    ),
    target: fc.oneof(fc.constantFrom("/", "/a", "*"), fc.string()),
    headers: lines(asked),
    body: fc.option(fc.string()),
  }),
  response: fc.record({
    status: fc.oneof(fc.constantFrom(...statuses), fc.integer()),
    headers: lines(answered),
    body: fc.option(fc.oneof(fc.string(), fc.json())),
  }),
});

test("no exchanges make it throw, one by one or several in a row", () => {
  fc.assert(
    fc.property(fc.array(exchange, { maxLength: 6 }), (all) => {
      for (const it of check(exchangesFromJson(all))) {
        expect(it.where.exchange).toBeLessThan(Math.max(1, all.length));
        expect(it.message).not.toBe("");
      }
    }),
    { numRuns: 500 },
  );
});

test("no text makes reading throw anything but what it says it does", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        readInput(text);
      } catch (error) {
        expect(error instanceof TypeError || error instanceof SyntaxError).toBe(true);
      }
    }),
  );
});

// Whatever grew with the square of them would not end in time.
test.each([
  ",",
  '"',
  "\\",
  " ",
  "=",
  "a ",
  "a=",
  "a,",
  'a="',
  "<",
  ";",
  "a;",
  "9",
  "-",
  'W/"',
  "%",
  "\n at a.b(",
  "#1 ",
  "in ",
])("60,000 octets of %j everywhere are looked at all the same", (unit) => {
  const value = unit.repeat(Math.ceil(60_000 / unit.length));
  for (const status of statuses) {
    const all = exchangesFromJson({
      request: { method: "GET", target: "/", headers: asked.map((it) => [it, value]), body: value },
      response: { status, headers: answered.map((it) => [it, value]), body: value },
    });
    expect(check(all)).toBeInstanceOf(Array);
  }
});
