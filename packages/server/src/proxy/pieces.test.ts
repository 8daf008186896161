import { proxyErrors } from "@verdict/codes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failureOf, faultOf } from "./failure.ts";
import { endToEnd } from "./hop-fields.ts";
import { baseOf, targetBelow } from "./target.ts";
import { checkName, hasBeenHere, someName } from "./via.ts";

describe("fields for one connection", () => {
  test("go no further, listed or not (RFC 9110 7.6.1)", () => {
    const lines = [
      ...["Connection", "close, X-A", "x-a", "1", "X-B", "2", "CONNECTION", "x-c"],
      ...["X-C", "3", "Keep-Alive", "timeout=5", "TE", "trailers", "Transfer-Encoding", "chunked"],
      ...["Upgrade", "h2c", "Proxy-Authorization", "Basic x", ":path", "/", "X-B", "4"],
    ];
    expect(endToEnd(lines)).toEqual(["X-B", "2", "X-B", "4"]);
  });

  test("others are for the policy", () => {
    expect(endToEnd(["Cookie", "a", "Accept", "b"], (name) => name !== "cookie")).toEqual([
      "Accept",
      "b",
    ]);
  });

  test("nothing that Connection lists is left, whatever it looks like", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("x-a", "X-B", " x-c ", "", "\t")), (listed) => {
        const left = endToEnd(["Connection", listed.join(","), "X-A", "1", "X-B", "2", "X-C", "3"]);
        for (const it of listed)
          expect(left.map((name) => name.toLowerCase())).not.toContain(
            it.trim().toLowerCase() || "-",
          );
      }),
    );
  });
});

describe("loops", () => {
  test.each([
    [["Via", "1.1 edge"], true],
    [["Via", "1.0 other, 1.1 EDGE (a comment, with a comma)"], true],
    [["via", "1.1 a", "Via", "HTTP/2.0 edge"], true],
    [["Via", "1.1 other (1.1 edge, 1.1 edge)"], false],
    [["Via", "1.1 other (\\), 1.1 edge)"], false],
    [["Via", "1.1 edge2, 1.1 myedge"], false],
    [["CDN-Loop", "a, edge; v=1"], true],
    [["CDN-Loop", "edges"], false],
    [["X-Via", "1.1 edge"], false],
    [[], false],
  ])("%j has been here: %s", (lines, expected) => {
    expect(hasBeenHere(lines, "edge")).toBe(expected);
  });

  test("a name that nobody gave is one that nobody else has", () => {
    expect(someName()).not.toBe(someName());
    expect(() => checkName(someName())).not.toThrow();
    expect(() => checkName("a b")).toThrow('"a b" cannot stand in Via.');
  });
});

describe("targets", () => {
  test.each([
    ["/base", "a/b", "c=1", "/base/a/b?c=1"],
    ["", "", "", "/"],
    ["/base", "", "", "/base/"],
    ["/base", undefined, "a", "/base?a"],
    ["", undefined, "", "/"],
    ["/base", "a%2Fb%20c", "", "/base/a%2Fb%20c"],
    ["/base", "a/...", "", "/base/a/..."],
    ["/base", "..a/b", "", "/base/..a/b"],
    ["/base", "%252e%252e/a", "", "/base/%252e%252e/a"],
  ])("below %j, %j and %j are %j", (base, rest, query, expected) => {
    expect(targetBelow(base, rest, query)).toBe(expected);
  });

  test.each([
    "..",
    "../a",
    "a/../b",
    "%2e%2E/a",
    ".%2e/a",
    "..%2fa",
    "a%5c..%5cb",
    "a\\..",
    "..;x=1/a",
  ])("%j would lead out", (rest) => {
    expect(targetBelow("/base", rest, "")).toBeUndefined();
  });

  test("a base has a scheme, a host and a path", () => {
    expect(baseOf("https://[::1]:9000/a/")).toEqual({
      isSecure: true,
      hostname: "::1",
      port: "9000",
      host: "[::1]:9000",
      path: "/a",
    });
    for (const wrong of ["/a", "ftp://a", "http://u:p@a", "http://a?b", "http://a#b"])
      expect(() => baseOf(wrong)).toThrow(TypeError);
  });
});

test.each([
  ["ENOTFOUND", false, "unresolved"],
  ["ECONNREFUSED", false, "refused"],
  ["EHOSTUNREACH", false, "unroutable"],
  ["ETIMEDOUT", false, "timeout"],
  ["ECONNRESET", false, "reset"],
  ["HPE_INVALID_CONSTANT", true, "garbled"],
  ["HPE_HEADER_OVERFLOW", true, "garbled"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", false, "tls"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", false, "tls"],
  ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", false, "tls"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", false, "tls"],
  ["constructor", false, "reset"],
] as const)("%s is a failure of its kind, in words of RFC 9209", (code, begun, failure) => {
  const it = failureOf({ code }, begun);
  expect(it.failure).toBe(failure);
  expect(proxyErrors.map(({ type }) => type)).toContain(it.error);
  expect(faultOf(it, "edge")).toEqual({ failure, error: it.error, name: "edge", why: it.detail });
});

test("of several addresses the last one says what failed", () => {
  expect(
    failureOf({ errors: [{ code: "ENETUNREACH" }, { code: "ECONNREFUSED" }] }, false).failure,
  ).toBe("refused");
});
