import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRequest, formatRequestHead, formatResponse, formatResponseHead } from "./format.ts";
import { parseMessage } from "./message.ts";
import { latin1 } from "./source.ts";

test("a request is its line, its fields and an empty line (RFC 9112 2.1)", () => {
  const fields = [
    { name: "Host", value: "www.example.com" },
    { name: "Accept-Language", value: " en, mi " },
  ];
  expect(formatRequestHead({ method: "GET", target: "/hello.txt", fields })).toBe(
    "GET /hello.txt HTTP/1.1\r\nHost: www.example.com\r\nAccept-Language: en, mi\r\n\r\n",
  );
});

test("a status line keeps its space when there is no reason (RFC 9112 4)", () => {
  expect(formatResponseHead({ status: 204, fields: [] })).toBe("HTTP/1.1 204 \r\n\r\n");
});

test("content goes out as one chunk when the fields say chunked (RFC 9112 7.1)", () => {
  const fields = [{ name: "transfer-encoding", value: "chunked" }];
  const content = new Uint8Array([0x68, 0x69]);
  expect(
    latin1(formatResponse({ status: 200, reason: "OK", fields, content }) ?? new Uint8Array()),
  ).toBe("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n");
});

test("line breaks in a value become spaces, so that no field is smuggled (RFC 9110 5.5)", () => {
  const fields = [{ name: "Location", value: "/a\r\nSet-Cookie: b=1\0\n" }];
  expect(formatResponseHead({ status: 302, reason: "Found\r\nA: b", fields })).toBe(
    "HTTP/1.1 302 Found  A: b\r\nLocation: /a  Set-Cookie: b=1\r\n\r\n",
  );
});

test("what Latin-1 lacks goes out as UTF-8", () => {
  const fields = [{ name: "A", value: "€" }];
  expect(formatResponseHead({ status: 200, reason: "ü", fields })).toBe(
    "HTTP/1.1 200 ü\r\nA: â\u0082¬\r\n\r\n",
  );
});

test.each([
  { method: "G T" },
  { method: "" },
  { target: "" },
  { target: "/a b" },
  { target: "/\r\nA: b" },
  { version: "HTTP/1.1\r\n" },
  { fields: [{ name: "A:", value: "b" }] },
  { fields: [{ name: "", value: "b" }] },
  { fields: [{ name: "A\r\nB", value: "b" }] },
  { trailers: [{ name: "A B", value: "b" }] },
])("%j makes no request (RFC 9112 3)", (part) => {
  expect(formatRequest({ method: "GET", target: "/", fields: [], ...part })).toBeUndefined();
});

test.each([99, 1000, 200.5, -100, Number.NaN])("%d is no status (RFC 9112 4)", (status) => {
  expect(formatResponse({ status, fields: [] })).toBeUndefined();
});

test("no name or value adds a line (RFC 9112 5)", () => {
  const text = fc.string({
    unit: fc.constantFrom("\r", "\n", "\0", ":", " ", "a", "ü", "€", "\u010a"),
  });
  fc.assert(
    fc.property(text, text, text, (name, value, reason) => {
      const sent = formatResponse({
        status: 200,
        reason,
        fields: [{ name, value }],
        content: new Uint8Array(),
      });
      if (sent === undefined) return;
      const { value: response, faults } = parseMessage(sent);
      expect(response?.fields.length).toBe(1);
      expect(faults).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
