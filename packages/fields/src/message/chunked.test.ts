import { expect, test } from "vitest";
import { endsWithChunked, formatChunked, readChunked } from "./chunked.ts";
import { collectFaults } from "./faults.ts";
import { latin1, latin1Bytes, sourceOf } from "./source.ts";

function decode(text: string) {
  const { faults, report } = collectFaults();
  const { content, ...rest } = readChunked(sourceOf(text), 0, report);
  return { ...rest, text: latin1(content), kinds: faults.map(({ kind }) => kind) };
}

test.each([
  ["5\r\nhello\r\n0\r\n\r\n", "hello"],
  ["0\r\n\r\n", ""],
  ["4\r\nWiki\r\n7\r\npedia i\r\nB\r\nn \r\nchunks.\r\n0\r\n\r\n", "Wikipedia in \r\nchunks."],
  ['a;name="v;"\r\n0123456789\r\n00;x\r\n\r\n', "0123456789"],
  ["2 \r\nhi\r\n0\r\n\r\n", "hi"],
])("%j is decoded (RFC 9112 7.1.3)", (text, expected) => {
  const end = text.length;
  expect(decode(text)).toEqual({ text: expected, trailers: [], end, complete: true, kinds: [] });
});

test("trailers follow the last chunk (RFC 9112 7.1.2)", () => {
  const { trailers, end } = decode("1\r\nx\r\n0\r\nDigest: a\r\nX: b\r\n\r\nnext");
  expect(trailers.map(({ name }) => name)).toEqual(["Digest", "X"]);
  expect(end).toBe(28);
});

test.each([
  ["x\r\n", ["chunk"]],
  ["-1\r\n", ["chunk"]],
  ["0x2\r\nhi\r\n", ["chunk"]],
  ["2\r\nhiho\r\n0\r\n\r\n", ["chunk"]],
  ["ffffffffffffffff\r\n", ["chunk"]],
  ["5\r\nhel", ["content-incomplete"]],
  ["5\r\nhello\r\n", ["content-incomplete"]],
  ["5\r\nhello", ["content-incomplete"]],
  ["0\r\n", ["content-incomplete"]],
  ["", ["content-incomplete"]],
  ["2\nhi\n0\n\n", ["bare-lf"]],
])("%j is broken, and says how (RFC 9112 7.1, 8)", (text, kinds) => {
  expect(decode(text).kinds).toEqual(kinds);
});

test.each(["", "hi", "\r\n0\r\n\r\n"])("%j is one chunk and back (RFC 9112 7.1)", (content) => {
  const sent = latin1(formatChunked(latin1Bytes(content), "T: 1\r\n"));
  expect(decode(sent)).toMatchObject({ text: content, complete: true, kinds: [] });
});

test.each([
  ["chunked", true],
  ["gzip, Chunked ", true],
  ["chunked, gzip", false],
  ["", false],
  ["xchunked", false],
])("Transfer-Encoding %j ends with chunked: %s (RFC 9112 6.3)", (value, expected) => {
  expect(endsWithChunked(value)).toBe(expected);
});
