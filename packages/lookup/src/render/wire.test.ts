import { expect, test } from "vitest";
import { wireHtml, wireLines } from "./wire.ts";

const octets = "HTTP/1.1 200 OK\r\nA: <b>\t\x1b[31m\xe9\n\r\n";
const piece = { at: 3, way: "received", name: "response head", octets } as const;

test("as text, what does not print is an escape, and a line end other than CRLF is seen", () => {
  expect(wireLines([piece, { at: 4, way: "event", name: "connection reset" }])).toEqual([
    "* 3 ms, server: response head, 33 octets",
    "< HTTP/1.1 200 OK",
    "< A: <b>\\t\\x1b[31m\\xe9\\n",
    "<",
    "* 4 ms, connection reset",
  ]);
});

test("as HTML, every line end is seen, and markup is text", () => {
  const html = wireHtml(piece);
  expect(html).toContain('HTTP/1.1 200 OK<i aria-hidden="true">\\r\\n</i>');
  expect(html).toContain('A: &lt;b&gt;\\t\\x1b[31m\\xe9<i aria-hidden="true">\\n</i>');
  expect(html).toContain('<span class="who">server</span> <b>response head</b>');
});

test("what is long is cut, and says by how much", () => {
  const long = { ...piece, octets: "x".repeat(5000) };
  expect(wireLines([long]).at(-1)).toBe("< … 1000 more");
  expect(wireHtml(long)).toContain("… 1000 more");
});
