import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRequest, formatResponse } from "./format.ts";
import { parseMessage } from "./message.ts";
import { latin1 } from "./source.ts";

test("interim responses belong to the final one (RFC 9110 15.2)", () => {
  const { value, faults } = parseMessage(
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" +
      "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n",
  );
  expect(value).toMatchObject({ kind: "response", status: 201 });
  expect(value?.kind === "response" && value.interim.map(({ status }) => status)).toEqual([
    100, 103,
  ]);
  expect(faults).toEqual([]);
});

test("nothing final follows 101: then it is the last (RFC 9110 15.2.2)", () => {
  const { value, faults } = parseMessage(
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\u0081\u0005",
  );
  expect(value).toMatchObject({ status: 101, interim: [], content: undefined });
  expect(faults).toMatchObject([{ kind: "extra-bytes" }]);
});

test("bytes are read as they are, content included", () => {
  const head = new TextEncoder().encode("PUT / HTTP/1.1\r\nContent-Length: 3\r\n\r\n");
  const { value } = parseMessage(new Uint8Array([...head, 0, 255, 10]));
  expect(value?.content).toEqual(new Uint8Array([0, 255, 10]));
});

test.each(["", "\r\n", "hello", "<html>"])("%j is no message", (text) => {
  const { value, faults } = parseMessage(text);
  expect(value).toBeUndefined();
  expect(faults.at(-1)?.kind).toBe("start-line");
});

const fields = fc.array(
  fc.record({
    name: fc.stringMatching(/^X-[A-Za-z0-9!#_]{1,5}$/),
    value: fc.stringMatching(/^(?:[!-~\u0080-\u00ff](?:[\t -~]{0,6}[!-~])?)?$/),
  }),
);
const coding = { name: "Transfer-Encoding", value: "chunked" };

test("requests survive the round trip, trailers too (RFC 9112 2.1)", () => {
  fc.assert(
    fc.property(fields, fields, fc.uint8Array(), (head, trailers, content) => {
      const request = { method: "PUT", target: "/a", fields: [...head, coding], content, trailers };
      const { value, faults } = parseMessage(formatRequest(request) ?? "");
      expect(faults).toEqual([]);
      expect(value).toMatchObject(request);
    }),
    { numRuns: 150 },
  );
});

test("responses survive the round trip (RFC 9112 2.1)", () => {
  fc.assert(
    fc.property(
      fields,
      fc.uint8Array(),
      fc.integer({ min: 200, max: 599 }),
      (head, content, status) => {
        const response = { status, reason: "Any Reason", fields: head, content };
        const { value } = parseMessage(formatResponse(response) ?? "");
        expect(value).toMatchObject(response);
      },
    ),
    { numRuns: 150 },
  );
});

test("no input makes the parser throw", () => {
  const parts = fc.constantFrom(
    "HTTP/1.1 200 OK",
    "GET / HTTP/1.1",
    "\r\n",
    "\n",
    ":",
    " ",
    "a",
    "0",
    "Content-Length: 3",
    "Transfer-Encoding: chunked",
    "\0",
    "ü",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: "binary" }))), (texts) => {
      const { value, faults } = parseMessage(texts.join(""));
      expect(latin1(value?.content ?? new Uint8Array())).toBeTypeOf("string");
      for (const fault of faults) expect(fault.at).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});
