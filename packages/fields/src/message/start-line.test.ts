import { expect, test } from "vitest";
import { collectFaults } from "./faults.ts";
import { linesOf } from "./lines.ts";
import { isRequestLine, parseRequestLine, parseStatusLine } from "./start-line.ts";

function read<T>(parse: (line: never, report: never) => T, text: string) {
  const { faults, report } = collectFaults();
  const value = parse(linesOf(`${text}\r\n`)(0) as never, report as never);
  return { value, kinds: faults.map(({ kind }) => kind) };
}

test.each([
  ["GET /where?q=now HTTP/1.1", { method: "GET", target: "/where?q=now", version: "HTTP/1.1" }],
  ["OPTIONS * HTTP/1.1", { method: "OPTIONS", target: "*", version: "HTTP/1.1" }],
  [
    "CONNECT a.example:80 HTTP/1.1",
    { method: "CONNECT", target: "a.example:80", version: "HTTP/1.1" },
  ],
  ["get http://a/ HTTP/1.0", { method: "get", target: "http://a/", version: "HTTP/1.0" }],
  ["GET / HTTP/2", { method: "GET", target: "/", version: "HTTP/2" }],
])("%s is a request line (RFC 9112 3)", (text, value) => {
  expect(read(parseRequestLine, text)).toEqual({ value, kinds: [] });
});

test.each([
  ["GET /a b HTTP/1.1", "/a b", ["target"]],
  ["GET /\u00fc HTTP/1.1", "/\u00fc", ["target"]],
  ["G@T / HTTP/1.1", "/", ["method"]],
  ["GET /", "/", ["version"]],
  ["GET / HTTP/11", "/", ["version"]],
  ["GET / HTTP/x", "/", ["version"]],
])("%s is read as far as it can be (RFC 9112 3)", (text, target, kinds) => {
  const { value, kinds: found } = read(parseRequestLine, text);
  expect(value?.target).toBe(target);
  expect(found).toEqual(kinds);
});

test.each(["GET", "", "GET ", "GET HTTP/1.1"])("%j is no request line (RFC 9112 3)", (text) => {
  expect(read(parseRequestLine, text)).toEqual({ value: undefined, kinds: ["start-line"] });
});

test.each([
  ["HTTP/1.1 404 Not Found", { version: "HTTP/1.1", status: 404, reason: "Not Found" }],
  ["HTTP/1.1 200 ", { version: "HTTP/1.1", status: 200, reason: "" }],
  ["HTTP/1.0 299 W\u00fcrde", { version: "HTTP/1.0", status: 299, reason: "W\u00fcrde" }],
  ["HTTP/2 200", { version: "HTTP/2", status: 200, reason: "" }],
])("%s is a status line (RFC 9112 4)", (text, value) => {
  expect(read(parseStatusLine, text)).toEqual({ value, kinds: [] });
});

test.each([
  ["HTTP/1.1 200", ["reason"]],
  ["HTTP/1.1 42 Answer", ["status"]],
  ["HTTP/1.1 200 a\u0000b", ["reason"]],
  ["HTTP/1,1 200 OK", ["version"]],
])("%j is read in spite of its fault (RFC 9112 4)", (text, kinds) => {
  const { value, kinds: found } = read(parseStatusLine, text);
  expect(value).toBeDefined();
  expect(found).toEqual(kinds);
});

test.each(["HTTP/1.1", "HTTP/1.1 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 200OK", "HTTP/1.1 -1 x"])(
  "%s is no status line (RFC 9112 4)",
  (text) => {
    expect(read(parseStatusLine, text)).toEqual({ value: undefined, kinds: ["start-line"] });
  },
);

test("prose is no request line", () => {
  expect(isRequestLine("We speak HTTP/1.1 here")).toBe(false);
  expect(isRequestLine("PUT /a HTTP/1.1")).toBe(true);
});
