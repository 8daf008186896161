import { describe, expect, test } from "vitest";
import { uriOf } from "./uri.ts";

describe("the name of a report as a URI reference (RFC 3986 4.1)", () => {
  test.each([
    ["a.har", "a.har"],
    ["./logs/a 1.har", "logs/a%201.har"],
    ["../a.har", "../a.har"],
    ["100%25.har", "100%2525.har"],
    ["a?b#c.har", "a%3Fb%23c.har"],
    ["a:b.har", "a%3Ab.har"],
    ["ü.har", "%C3%BC.har"],
    ["\ud800.har", "%EF%BF%BD.har"],
    ["logs\\a.har", "logs/a.har"],
    ["/var/log/a b", "file:///var/log/a%20b"],
    ["C:\\logs\\a 1.har", "file:///C:/logs/a%201.har"],
    ["C:/logs/a.har", "file:///C:/logs/a.har"],
    ["\\\\host\\share\\a.har", "file://host/share/a.har"],
    ["https://example.com/a%20b|c", "https://example.com/a%20b%7Cc"],
    ["https://example.com/100%", "https://example.com/100%25"],
    ["http://[::1]:8080/[a]", "http://[::1]:8080/%5Ba%5D"],
    ["http://a b/", "http%3A//a%20b/"],
  ])("%j is %s", (name, uri) => {
    expect(uriOf(name)).toBe(uri);
  });

  test("what may be secret in a URL is not part of it", () => {
    expect(uriOf("https://user:word@example.com/a?token=b#c")).toBe("https://example.com/a");
  });
});
