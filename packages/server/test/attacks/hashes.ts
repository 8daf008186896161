import { type Attack, noFault, post, request } from "./attack.ts";

const close = "Connection: close\r\n";
const many = (n: number, it: (i: number) => string, between = ","): string =>
  Array.from({ length: n }, (_, i) => it(i)).join(between);

/** What makes patterns try every way: much that fits, and an end that does not. */
const patterns: readonly string[] = [
  ",".repeat(7000),
  `${" ".repeat(7000)}x`,
  `a${" ,".repeat(3500)}x`,
  `"${"\\\\".repeat(3500)}`,
  '"'.repeat(7001),
  `${'"a",'.repeat(1700)}"`,
  `${"a".repeat(7000)}!`,
  `${"a=".repeat(3500)}(`,
  `a${";a=b".repeat(1700)};`,
  `a${';a="b"'.repeat(1000)};a="`,
  `${"9".repeat(7000)}x`,
  `${"a/".repeat(3500)}`,
  `${"-".repeat(7000)}`,
  `${"(".repeat(7000)}`,
  `${"<a>;".repeat(1700)}`,
  `${"a:".repeat(3500)}`,
  `${"%4".repeat(3500)}`,
  `${"0.".repeat(3500)}`,
];

/** Every field that a server looks into. */
const fields: readonly string[] = [
  ...["Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Accept-Datetime"],
  ...["Authorization", "Baggage", "Cache-Control", "Connection", "Content-Digest", "Cookie"],
  ...["Early-Data", "Forwarded", "From", "If-Match", "If-Modified-Since", "If-None-Match"],
  ...["If-Range", "If-Unmodified-Since", "Idempotency-Key", "Link", "Origin", "Prefer", "Priority"],
  ...["Range", "Referer", "Repr-Digest", "Sec-WebSocket-Key", "Signature", "TE", "Trailer"],
  ...["Traceparent", "Tracestate", "Upgrade", "User-Agent", "Via", "Want-Content-Digest"],
  ...["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Request-Id"],
];

/** JSON whose names a table without a secret of its own would have in one place. */
const names: readonly (readonly [name: string, at: (i: number) => string])[] = [
  ["numbers that are far apart", (i) => String(i * 2 ** 16)],
  ["numbers that are too large for an array", (i) => String(2 ** 32 + i * 2 ** 20)],
  [
    "equal sums of characters",
    (i) => i.toString(2).padStart(17, "0").replaceAll("0", "Aa").replaceAll("1", "BB"),
  ],
  ["one name", () => "a"],
];

/** Attacks on tables and on patterns. */
export const hashes: readonly Attack[] = [
  ...names.map(
    ([name, at]): Attack => ({
      name: `an object with as many members as there is room for: ${name}`,
      section: "RFC 8259 4",
      octets: () => post("/echo", "application/json", `{${many(25_000, (i) => `"${at(i)}":0`)}}`),
      comes: [200],
    }),
  ),
  {
    name: "a form with as many fields as there is room for",
    section: "RFC 9110 15.5.14",
    octets: () =>
      post(
        "/echo",
        "application/x-www-form-urlencoded",
        many(80_000, (i) => `a${i}=`, "&"),
      ),
    comes: [noFault],
  },
  {
    name: "a form with one field again and again",
    section: "RFC 9110 15.5.14",
    octets: () => post("/echo", "application/x-www-form-urlencoded", "a=&".repeat(300_000)),
    comes: [noFault],
  },
  {
    name: "a form of percent-encodings that are none",
    section: "RFC 3986 2.1",
    octets: () => post("/echo", "application/x-www-form-urlencoded", "%%4%zz&=".repeat(100_000)),
    comes: [noFault],
  },
  {
    name: "a query with as many parameters as there is room for",
    section: "RFC 3986 3.4",
    octets: () => request(`GET /query?${many(3000, (i) => `a${i}`, "&")}`, close),
    comes: [[200, 414]],
  },
  {
    name: "a query with one parameter again and again",
    section: "RFC 3986 3.4",
    octets: () => request(`GET /query?${"a&".repeat(7000)}`, close),
    comes: [[200, 414]],
  },
  {
    name: "a path of slashes",
    section: "RFC 3986 3.3",
    octets: () => request(`GET ${"/".repeat(15_000)}`, close),
    comes: [404],
  },
  {
    name: "a path of percent-encodings",
    section: "RFC 3986 2.1",
    octets: () => request(`GET /files/${"%2e".repeat(5000)}`, close),
    comes: [[400, 404]],
  },
  ...fields.map(
    (field): Attack => ({
      name: `${field} that no pattern gets through fast`,
      section: "RFC 9110 17.5",
      octets: () =>
        patterns.map((it, i) =>
          request(`GET /long`, `${field}: ${it}\r\n${i === patterns.length - 1 ? close : ""}`),
        ),
      // Connection and Upgrade may end a connection before the last.
      comes: field === "Upgrade" ? [noFault] : patterns.map(() => noFault),
      most: 2 ** 22,
    }),
  ),
  ...["Content-Type", "Content-Encoding", "Content-Language", "Content-Disposition"].map(
    (field): Attack => ({
      name: `${field} that no pattern gets through fast`,
      section: "RFC 9110 17.5",
      octets: () =>
        patterns.map((it, i) =>
          request(
            "POST /echo",
            `${field}: ${it}\r\nContent-Length: 1\r\n${i === patterns.length - 1 ? close : ""}`,
            "1",
          ),
        ),
      comes: patterns.map(() => noFault),
    }),
  ),
];
