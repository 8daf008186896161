import { expect, test } from "vitest";
import { parseMessage } from "./message.ts";
import { latin1 } from "./source.ts";
import type { MessageOptions } from "./types.ts";

function read(text: string, options?: MessageOptions) {
  const { value, faults } = parseMessage(text, options);
  const content = value?.content && latin1(value.content);
  return [value?.framing, content, faults.map(({ kind }) => kind)];
}

const ok = (fields: string, content: string) => `HTTP/1.1 200 OK\r\n${fields}\r\n${content}`;
const put = (fields: string, content: string) => `PUT / HTTP/1.1\r\n${fields}\r\n${content}`;
const length = (value: string | number) => `Content-Length: ${value}\r\n`;
const chunked = "Transfer-Encoding: chunked\r\n";

test.each([
  ["by its length", ok(length(2), "hi"), ["length", "hi", []]],
  ["of length 0", ok(length(0), ""), ["length", "", []]],
  ["of a repeated length", ok(length(2) + length("2, 2"), "hi"), ["length", "hi", []]],
  ["by its chunks", ok(chunked, "2\r\nhi\r\n0\r\n\r\n"), ["chunked", "hi", []]],
  ["by the close", ok("", "hi"), ["close", "hi", []]],
  ["of a request with length", put(length(2), "hi"), ["length", "hi", []]],
  ["of a request without", put("", ""), ["none", undefined, []]],
])("the content %s is delimited (RFC 9112 6.3)", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["cut short", ok(length(5), "hi"), ["length", "hi", ["content-incomplete"]]],
  ["too long", ok(length(2), "hide"), ["length", "hi", ["extra-bytes"]]],
  ["of two lengths", ok(length("2, 3"), "hi"), ["close", "hi", ["content-length"]]],
  ["of a signed length", ok(length("+2"), "hi"), ["close", "hi", ["content-length"]]],
  ["of no length", put(length("x"), "hi"), ["none", undefined, ["content-length", "extra-bytes"]]],
  [
    "with length and chunks",
    ok(chunked + length(9), "2\r\nhi\r\n0\r\n\r\n"),
    ["chunked", "hi", ["length-and-coding"]],
  ],
  [
    "chunked before gzip",
    ok("Transfer-Encoding: chunked, gzip\r\n", "hi"),
    ["close", "hi", ["transfer-coding"]],
  ],
  [
    "gzip before chunked",
    ok("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
    ["chunked", "", ["transfer-coding"]],
  ],
  ["of a request by the close", put("", "hi"), ["none", undefined, ["extra-bytes"]]],
])("content %s is read and reported (RFC 9112 6.3)", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a response to HEAD has no content, whatever its length says (RFC 9112 6.3)", () => {
  expect(read(ok(length(100), ""), { method: "HEAD" })).toEqual(["none", undefined, []]);
  expect(read(ok(length(2), "hi"), { method: "HEAD" })[2]).toEqual(["extra-bytes"]);
});

test("a status that never has content ends with its head (RFC 9112 6.3)", () => {
  const options = { contentForbidden: (status: number) => status === 304 };
  const text = "HTTP/1.1 304 Not Modified\r\nContent-Length: 100\r\n\r\n";
  expect(read(text, options)).toEqual(["none", undefined, []]);
});

test("a successful CONNECT opens a tunnel (RFC 9110 9.3.6)", () => {
  expect(read(ok(length(2), ""), { method: "CONNECT" })).toEqual(["none", undefined, []]);
});
