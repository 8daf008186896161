import { describe, expect, test } from "vitest";
import { formatLocation, redirectTarget, resolveLocation } from "./location.ts";

describe("a Location is resolved against the target URI (RFC 9110 10.2.2)", () => {
  test.each([
    ["/People.html#tim", "http://www.example.org/~tim", "http://www.example.org/People.html#tim"],
    [
      "http://www.example.net/index.html",
      "http://www.example.org/",
      "http://www.example.net/index.html",
    ],
    ["//other.example/x", "https://www.example.org/a", "https://other.example/x"],
    ["?page=2", "http://h/a/b?page=1", "http://h/a/b?page=2"],
    ["../c", "http://h/a/b/d", "http://h/a/c"],
    ["", "http://h/a", "http://h/a"],
    ["/a b", "http://h/", "http://h/a%20b"],
    ["/caf\xc3\xa9", "http://h/", "http://h/caf%C3%A9"],
    ["http://[", "http://h/", undefined],
    ["/a\nb", "http://h/", undefined],
    ["/a\tb", "http://h/", undefined],
    ["/\u20ac", "http://h/", undefined],
    ["/a", undefined, undefined],
    ["http://h/a", undefined, "http://h/a"],
  ])("%j on %s is %s", (reference, base, expected) => {
    expect(resolveLocation(reference, base)).toBe(expected);
  });
});

describe("a redirect keeps the fragment unless it brings its own (RFC 9110 10.2.2)", () => {
  test.each([
    ["/People.html#tim", "http://h/~tim#x", "http://h/People.html#tim"],
    [
      "http://www.example.net/index.html",
      "http://www.example.org/index.html#larry",
      "http://www.example.net/index.html#larry",
    ],
    ["/a", "http://h/", "http://h/a"],
    ["http://[", "http://h/#x", undefined],
  ])("%j on %s is %s", (reference, base, expected) => {
    expect(redirectTarget(reference, base)).toBe(expected);
  });
});

test("what cannot stand in a URI is percent-encoded once, line breaks included (RFC 3986 2.1)", () => {
  expect(formatLocation("/a b?c=é\u{1f600}&d=%20#e")).toBe("/a%20b?c=%C3%A9%F0%9F%98%80&d=%20#e");
  expect(formatLocation("/a\r\nSet-Cookie: b=1\0\x7f")).toBe("/a%0D%0ASet-Cookie:%20b=1%00%7F");
  expect(formatLocation("/\ud800")).toBe("/%EF%BF%BD");
  expect(formatLocation("http://[::1]:8000/a")).toBe("http://[::1]:8000/a");
});
