import { METHODS } from "node:http";
import { expect, test } from "vitest";
import { brokenPart } from "./part.ts";

const octets = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const partOf = (code: string, before: string, after = ""): string | undefined => {
  const rawPacket = octets(before + after);
  const part = brokenPart({ code, rawPacket, bytesParsed: before.length }, METHODS);
  return part === undefined ? undefined : Buffer.from(part).toString("latin1");
};

const first = "POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\na\nM-";

test.each([
  ["HPE_INVALID_URL", "HEAD /a", "\xe9 HTTP/1.1\r\n\r\n"],
  ["HPE_INVALID_URL", "HEAD a ", "HTTP/1.1\r\n\r\n"],
  ["HPE_INVALID_CONSTANT", "HEAD / ", "XTTP/1.1\r\n\r\n"],
  ["HPE_INVALID_VERSION", "HEAD / HTTP/1.1", " x\r\n\r\n"],
  ["HPE_INVALID_VERSION", "HEAD / HTTP/1.1\n", "Host: a\r\n\r\n"],
  ["HPE_INVALID_HEADER_TOKEN", "HEAD / HTTP/1.1\r\nA: GET / HTTP/1.1\r\nX", " : b\r\n\r\n"],
  ["HPE_INVALID_TRANSFER_ENCODING", "HEAD / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", "x"],
])("after content, %s at the end of %j begins with its method", (code, before, after) => {
  expect(partOf(code, first + before, after)).toBe(before + after);
  expect(partOf(code, before, after)).toBe(before + after);
});

test("where no request line is to be seen, nobody can tell", () => {
  expect(partOf("HPE_INVALID_CHUNK_SIZE", `${first}x`)).toBeUndefined();
  expect(brokenPart({ code: "ERR_HTTP_REQUEST_TIMEOUT" }, METHODS)).toBeUndefined();
});

test("what is made to be looked through again and again takes no time", () => {
  const lines = "a b HTTP/1.1\r\n".repeat(4600);
  const tokens = "a".repeat(65_000);
  const began = performance.now();
  for (const code of ["HPE_INVALID_URL", "HPE_INVALID_HEADER_TOKEN", "HPE_INVALID_VERSION"])
    for (const it of [
      lines,
      `${lines}\r\n\r\n`,
      tokens,
      "a ".repeat(32_000),
      `${tokens} ${tokens}`,
    ])
      partOf(code, `GET / HTTP/1.1\r\n\r\n${it}`);
  expect(performance.now() - began).toBeLessThan(2000);
});
