import { describe, expect, test } from "vitest";
import { formatHost, parseHost } from "./host.ts";

describe("Host (RFC 9110 7.2)", () => {
  test.each([
    ["www.example.org", { host: "www.example.org" }],
    ["Example.org:8080", { host: "example.org", port: 8080 }],
    ["localhost:0", { host: "localhost", port: 0 }],
    ["example.org:", { host: "example.org" }],
    ["example.org:00080", { host: "example.org", port: 80 }],
    ["127.0.0.1:1", { host: "127.0.0.1", port: 1 }],
    ["b%C3%BCcher.example", { host: "b%c3%bccher.example" }],
    ["a_b.example", { host: "a_b.example" }],
    ["[::1]:443", { host: "[::1]", port: 443 }],
    ["[2001:DB8::1]", { host: "[2001:db8::1]" }],
    ["[::]", { host: "[::]" }],
    ["[1:2:3:4:5:6:7:8]", { host: "[1:2:3:4:5:6:7:8]" }],
    ["[1:2:3:4:5:6:7::]", { host: "[1:2:3:4:5:6:7::]" }],
    ["[::ffff:192.0.2.1]", { host: "[::ffff:192.0.2.1]" }],
    ["[v1.a:b]", { host: "[v1.a:b]" }],
    ["", { host: "" }],
  ])("%s is %j", (value, host) => expect(parseHost(value)).toEqual(host));

  test.each([
    "a b",
    "a/b",
    "user@example.org",
    "example.org:80:80",
    "example.org:x",
    "example.org:65536",
    ":80",
    ":",
    "a,b, c",
    "%zz",
    "a\\b",
    "::1",
    "[::1",
    "[]",
    "[:1]",
    "[:::]",
    "[1::2::3]",
    "[1:2:3:4:5:6:7]",
    "[1:2:3:4:5:6:7:8:9]",
    "[::1:2:3:4:5:6:7:8]",
    "[12345::]",
    "[g::]",
    "[::256.0.0.1]",
    "[::1.2.3]",
    "[1.2.3.4::]",
    "[fe80::1%25eth0]",
    "b\xfccher.example",
    "http://example.org",
  ])("%j is not valid, and a server refuses it (RFC 9112 3.2)", (value) => {
    expect(parseHost(value)).toBeUndefined();
  });
});

test("only a valid one is written", () => {
  expect(formatHost({ host: "Example.org", port: 8080 })).toBe("Example.org:8080");
  expect(formatHost({ host: "[::1]" })).toBe("[::1]");
  expect(formatHost({ host: "a:80" })).toBeUndefined();
  expect(formatHost({ host: "a\r\nb" })).toBeUndefined();
  expect(formatHost({ host: "a", port: -1 })).toBeUndefined();
});
