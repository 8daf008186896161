import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";
import type { Declared, DeclaredRequest } from "../vocabulary.ts";

type Row = [
  claim: string,
  id: string,
  resource: Declared,
  request: Partial<DeclaredRequest>,
  status: number,
  fields?: Readonly<Record<string, string>>,
];

const date = "Fri, 01 Aug 2025 13:00:00 GMT";

describe("what ends the walk before anybody knows which resource is meant", () => {
  test.each<Row>([
    ["a service that is down (RFC 9110 15.6.4)", "available", { available: false }, {}, 503],
    [
      "… for as long as Retry-After says (RFC 9110 10.2.3)",
      "available",
      { available: false, retryAfter: 120 },
      {},
      503,
      { "Retry-After": "120" },
    ],
    [
      "… or until then",
      "available",
      { available: false, retryAfter: date },
      {},
      503,
      { "Retry-After": date },
    ],
    ["another's origin (RFC 9110 15.5.20)", "authoritative", { authoritative: false }, {}, 421],
    ["a long target (RFC 9110 15.5.15)", "target-length", { maxUri: 3 }, { path: "/abc" }, 414],
    [
      "a large header section (RFC 6585 5)",
      "fields-size",
      { maxHeaderBytes: 5 },
      { headers: { A: "b" } },
      431,
    ],
    ["a method nobody knows (RFC 9110 9.1)", "method-known", {}, { method: "BREW" }, 501],
    ["methods are case-sensitive (RFC 9110 9.1)", "method-known", {}, { method: "get" }, 501],
    ["a method that is no token (RFC 9110 5.6.2)", "method-known", {}, { method: "G E" }, 400],
    ["another major version (RFC 9110 15.6.6)", "version", {}, { httpVersion: "4.0" }, 505],
    ["a malformed head (RFC 9110 15.5.1)", "head-valid", { requestValid: false }, {}, 400],
    [
      "a Content-Length that is no number (RFC 9112 6.3)",
      "head-valid",
      {},
      { headers: { "Content-Length": "-1" } },
      400,
    ],
    [
      "two ways to tell where the content ends (RFC 9112 6.3)",
      "head-valid",
      {},
      { method: "POST", headers: { "Content-Length": "3", "Transfer-Encoding": "chunked" } },
      400,
    ],
    [
      "content whose end nobody knows (RFC 9112 6.3)",
      "head-valid",
      {},
      { method: "POST", headers: { "Transfer-Encoding": "gzip" } },
      400,
    ],
    ["a Host that is none (RFC 9112 3.2)", "head-valid", {}, { headers: { Host: "a b" } }, 400],
    [
      "two Hosts (RFC 9112 3.2)",
      "head-valid",
      {},
      { headers: { Host: "a.example", host: "b.example" } },
      400,
    ],
    [
      "a method that is for no server as a whole (RFC 9112 3.2.4)",
      "head-valid",
      {},
      { path: "*" },
      400,
    ],
    [
      "early data where a replay would harm (RFC 8470 5.2)",
      "early-data",
      { acceptsEarlyData: false },
      { headers: { "Early-Data": "1" } },
      425,
    ],
    [
      "the wrong protocol, with the right one and Connection (RFC 9110 15.5.22, 7.8)",
      "protocol",
      { requiresUpgrade: "TLS/1.2" },
      {},
      426,
      { Upgrade: "TLS/1.2", Connection: "upgrade" },
    ],
    [
      "… asked for without Connection, which is for somebody else (RFC 9110 7.6.1)",
      "protocol",
      { requiresUpgrade: "TLS/1.2" },
      { headers: { Upgrade: "TLS/1.2" } },
      426,
    ],
    [
      "a version of HTTP that cannot switch, where that is needed (RFC 9113 8.6)",
      "protocol",
      { requiresUpgrade: "websocket" },
      { httpVersion: "2" },
      505,
    ],
    ["too many requests (RFC 6585 4)", "rate", { rateLimited: true }, {}, 429],
    [
      "… with when to come back",
      "rate",
      { rateLimited: true, retryAfter: 1 },
      {},
      429,
      { "Retry-After": "1" },
    ],
  ])("%s: %s", (_, id, resource, request, status, fields = {}) => {
    const it = asked(id, resource, request);
    expect([it.ended, it.status]).toEqual([true, status]);
    expect(it.fields).toMatchObject(fields);
    if (status !== 426) expect(it.fields).not.toHaveProperty("Upgrade");
    if (!("Retry-After" in fields)) expect(it.fields).not.toHaveProperty("Retry-After");
    expect(it.fields["Content-Type"]).toBe("application/problem+json");
  });
});

describe("what lets it go on", () => {
  test.each<[string, string, Declared, Partial<DeclaredRequest>]>([
    ["a target just short enough", "target-length", { maxUri: 4 }, { path: "/abc" }],
    [
      "a header section just small enough: name, value and four more for each field",
      "fields-size",
      { maxHeaderBytes: 6 },
      { headers: { A: "b" } },
    ],
    ["HTTP/2", "version", {}, { httpVersion: "2" }],
    ["HTTP/1.0", "version", {}, { httpVersion: "1.0" }],
    ["a Content-Length of zero", "head-valid", {}, { headers: { "Content-Length": "0" } }],
    ["content in chunks", "head-valid", {}, { headers: { "Transfer-Encoding": "gzip, Chunked" } }],
    ["a Host", "head-valid", {}, { headers: { Host: "[2001:db8::1]:8080" } }],
    ["a Host that is empty (RFC 9112 3.2)", "head-valid", {}, { headers: { Host: "" } }],
    [
      "a version that is the one wanted",
      "protocol",
      { requiresUpgrade: "HTTP/2.0" },
      { httpVersion: "2" },
    ],
    ["no early data", "early-data", { acceptsEarlyData: false }, {}],
  ])("%s: %s", (_, id, resource, request) => {
    const it = asked(id, resource, request);
    expect([it.said, it.status]).toEqual(["yes", 200]);
  });

  test("asking for the protocol that is wanted (RFC 9110 7.8)", () => {
    const headers = { Connection: "Upgrade", Upgrade: "tls/1.2, websocket" };
    const resource = { requiresUpgrade: "websocket", upgrades: ["websocket"] };
    const it = asked("protocol", resource, { headers });
    expect([it.said, it.status]).toEqual(["yes: it asks to switch", 101]);
    // Who cannot switch could only answer in the protocol that is not good enough.
    expect(asked("protocol", { requiresUpgrade: "websocket" }, { headers }).status).toBe(426);
  });

  test("OPTIONS may ask for the server as a whole (RFC 9110 9.3.7)", () => {
    expect(asked("head-valid", {}, { method: "OPTIONS", path: "*" }).said).toBe("yes");
  });

  test.each(["available", "authoritative", "method-known", "protocol", "rate"])(
    "%s is not even asked where nothing could come of it",
    (id) => expect(asked(id, {}, {}).said).toBeUndefined(),
  );
});

test("503 comes before everything else, and 501 before 505 and 400", () => {
  const all = { available: false, authoritative: false, requestValid: false, rateLimited: true };
  expect(asked("available", all, { method: "BREW", httpVersion: "9" }).status).toBe(503);
  const some = { requestValid: false };
  expect(asked("method-known", some, { method: "BREW", httpVersion: "9" }).status).toBe(501);
});
