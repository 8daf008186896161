import { expect, test } from "vitest";
import { parseRequestHead, parseResponseHead } from "./head.ts";

const kinds = (faults: readonly { kind: string }[]) => faults.map(({ kind }) => kind);
const pairs = (fields: readonly { name: string; value: string }[] | undefined) =>
  fields?.map(({ name, value }) => `${name}=${value}`);

test("fields keep their order, their case and their duplicates (RFC 9110 5.3)", () => {
  const { value, faults } = parseResponseHead(
    "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nvary:Accept  \r\nSET-COOKIE:\t b=2\r\nEmpty:\r\n\r\n",
  );
  expect(pairs(value?.fields)).toEqual([
    "Set-Cookie=a=1",
    "vary=Accept",
    "SET-COOKIE=b=2",
    "Empty=",
  ]);
  expect(faults).toEqual([]);
});

test("offsets count bytes and point at the field line", () => {
  const text = "GET /ü HTTP/1.1\r\nHost: a\r\nX: ü\r\n\r\nrest";
  const bytes = new TextEncoder().encode(text);
  const { value } = parseRequestHead(text);
  const lines = value?.fields.map(({ start, end }) =>
    new TextDecoder().decode(bytes.slice(start, end)),
  );
  expect(lines).toEqual(["Host: a", "X: ü"]);
  expect(value?.end).toBe(bytes.length - "rest".length);
});

test("values are Latin-1: one character per byte (RFC 9110 5.5)", () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode("HTTP/1.1 200 OK\r\nA: "),
    0xfc,
    13,
    10,
    13,
    10,
  ]);
  expect(parseResponseHead(bytes).value?.fields[0]?.value).toBe("ü");
  expect(parseResponseHead("HTTP/1.1 200 OK\r\nA: ü\r\n\r\n").value?.fields[0]?.value).toBe("Ã¼");
});

test("lines that end with LF alone are read and reported once (RFC 9112 2.2)", () => {
  const { value, faults } = parseRequestHead("GET / HTTP/1.1\nHost: a\nB: c\n\n");
  expect(pairs(value?.fields)).toEqual(["Host=a", "B=c"]);
  expect(faults).toMatchObject([{ kind: "bare-lf", at: 14 }]);
});

test("a folded line continues the value and is reported (RFC 9112 5.2)", () => {
  const { value, faults } = parseResponseHead(
    "HTTP/1.1 200 OK\r\nA: b\r\n\t c\r\n d\r\nE: f\r\n\r\n",
  );
  expect(pairs(value?.fields)).toEqual(["A=b c d", "E=f"]);
  expect(value?.fields[0]).toMatchObject({ start: 17, end: 30 });
  expect(kinds(faults)).toEqual(["obs-fold", "obs-fold"]);
});

test.each([
  ["A : b", ["space-before-colon"], ["A=b"]],
  ["no colon", ["field-line"], []],
  ["a b: c", ["field-name"], []],
  [": c", ["field-name"], []],
  [" lead: c", ["field-line"], []],
  ["A: b\u0000c", ["field-value"], ["A=b\u0000c"]],
  ["A: b\rc", ["bare-cr"], ["A=b\rc"]],
])("%j is reported (RFC 9112 5)", (line, expected, fields) => {
  const { value, faults } = parseResponseHead(`HTTP/1.1 200 OK\r\n${line}\r\n\r\n`);
  expect(kinds(faults)).toEqual(expected);
  expect(pairs(value?.fields)).toEqual(fields);
});

test("a fold after a line that is no field is not added to the field before it", () => {
  const { value } = parseResponseHead("HTTP/1.1 200 OK\r\nA: b\r\nbroken\r\n c\r\n\r\n");
  expect(pairs(value?.fields)).toEqual(["A=b"]);
});

test("an empty line before the request line is ignored and reported (RFC 9112 2.2)", () => {
  const { value, faults } = parseRequestHead("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
  expect(value?.start).toBe(2);
  expect(kinds(faults)).toEqual(["empty-line-before"]);
});

test("a head without an empty line is incomplete (RFC 9112 2.1)", () => {
  const { value, faults } = parseRequestHead("GET / HTTP/1.1\r\nHost: a");
  expect(pairs(value?.fields)).toEqual(["Host=a"]);
  expect(kinds(faults)).toEqual(["head-incomplete"]);
});

test("a request is no response head, and the other way round", () => {
  expect(parseResponseHead("GET / HTTP/1.1\r\n\r\n").value).toBeUndefined();
  expect(parseRequestHead("HTTP/1.1 200 OK\r\n\r\n").value).toBeUndefined();
  expect(parseRequestHead("").value).toBeUndefined();
});
