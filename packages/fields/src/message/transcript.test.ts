import fc from "fast-check";
import { expect, test } from "vitest";
import { latin1 } from "./source.ts";
import { parseTranscript } from "./transcript.ts";
import type { RequestMessage, ResponseMessage } from "./types.ts";

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const request = (message: RequestMessage | undefined) =>
  message && [message.method, message.target, text(message.content)];
const response = (message: ResponseMessage | undefined) =>
  message && [message.status, text(message.content), message.interim.map(({ status }) => status)];

function read(input: string) {
  const { exchanges, faults } = parseTranscript(input);
  return {
    exchanges: exchanges.map((each) => [request(each.request), response(each.response)]),
    labels: exchanges.map(({ label }) => label),
    kinds: faults.map(({ kind }) => kind).filter((kind) => kind !== "bare-lf"),
    faults,
    full: exchanges,
  };
}

const curl = `* Host localhost:8000 was resolved.
*   Trying 127.0.0.1:8000...
* Connected to localhost (127.0.0.1) port 8000
> POST /items HTTP/1.1
> Host: localhost:8000
> Content-Length: 7
>
} [7 bytes data]
* upload completely sent off: 7 bytes
< HTTP/1.1 100 Continue
<
< HTTP/1.1 201 Created
* no chunk, no close, no size. Assume close to signal end
< Location: /items/1
< Content-Type: text/plain
<
{ [9 bytes data]
* a list item, not a remark
> a quotation
made
* Connection #0 to host localhost left intact
`;

test("curl -v: requests, interim and final responses, content without remarks", () => {
  const { exchanges, kinds, full } = read(curl);
  expect(exchanges).toEqual([
    [
      ["POST", "/items", undefined],
      [201, "* a list item, not a remark\n> a quotation\nmade", [100]],
    ],
  ]);
  expect(kinds).toEqual([]);
  const location = full[0]?.response?.fields[0];
  expect(curl.slice(location?.start, location?.end)).toBe("Location: /items/1");
});

test("curl -v: a redirect that is followed makes two exchanges", () => {
  const { exchanges } = read(`> GET /old HTTP/2
> host: a
>
< HTTP/2 301
< location: /new
<
* Ignoring the response-body
* Connection #0 to host a left intact
* Issue another request to this URL: 'https://a/new'
> GET /new HTTP/2
> host: a
>
< HTTP/2 200
< content-type: application/json
<
{"a":1}* Connection #0 to host a left intact
`);
  expect(exchanges).toEqual([
    [
      ["GET", "/old", undefined],
      [301, undefined, []],
    ],
    [
      ["GET", "/new", undefined],
      [200, '{"a":1}', []],
    ],
  ]);
});

test("curl -v: a length that fits ends the content, whatever it looks like", () => {
  const content = "a\n< HTTP/1.1 500 no\n* Connection #0\n";
  const { exchanges, kinds } = read(
    `> GET / HTTP/1.1\n>\n< HTTP/1.1 200 OK\n< Content-Length: ${content.length}\n<\n${content}* Closing connection 0\n`,
  );
  expect(exchanges).toEqual([
    [
      ["GET", "/", undefined],
      [200, content, []],
    ],
  ]);
  expect(kinds).toEqual([]);
});

test("curl -v with CRLF keeps no CR in values", () => {
  const { full } = read(
    "> HEAD / HTTP/1.1\r\n> Host: a\r\n> \r\n< HTTP/1.1 200 OK\r\n< A: b\r\n< \r\n",
  );
  expect(full[0]?.response?.fields).toMatchObject([{ name: "A", value: "b" }]);
});

test("a request and its response as plain text", () => {
  const { exchanges, faults } = read(`POST /articles/ HTTP/1.1
Host: example.org
Content-Type: application/json

{"a":1}

HTTP/1.1 201 Created
Location: /articles/123

made
`);
  expect(exchanges).toEqual([
    [
      ["POST", "/articles/", '{"a":1}'],
      [201, "made", []],
    ],
  ]);
  expect(faults.map(({ kind }) => kind)).toEqual(["bare-lf", "bare-lf"]);
});

test("raw bytes with lengths and chunks, with nothing between them", () => {
  const { exchanges, kinds } = read(
    "PUT /a HTTP/1.1\r\nContent-Length: 4\r\n\r\n\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
      "2\r\nhi\r\n0\r\nX: y\r\n\r\nGET /b HTTP/1.1\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
  );
  // The content of the first request looks like nothing but empty lines.
  expect(exchanges).toEqual([
    [
      ["PUT", "/a", undefined],
      [200, "hi", []],
    ],
    [
      ["GET", "/b", undefined],
      [204, undefined, []],
    ],
  ]);
  expect(kinds).toEqual([]);
});

test("pipelined responses answer in the order of the requests (RFC 9112 9.3.2)", () => {
  const { exchanges } = read(
    "GET /1 HTTP/1.1\n\nGET /2 HTTP/1.1\n\nHTTP/1.1 200 OK\n\none\n\nHTTP/1.1 404 Not Found\n\ntwo\n",
  );
  expect(exchanges).toEqual([
    [
      ["GET", "/1", undefined],
      [200, "one", []],
    ],
    [
      ["GET", "/2", undefined],
      [404, "two", []],
    ],
  ]);
});

test("after 100 (Continue) comes the content the request held back (RFC 9110 10.1.1)", () => {
  const { exchanges, kinds } = read(`PUT /big HTTP/1.1
Expect: 100-continue
Content-Length: 5

HTTP/1.1 100 Continue

hello
HTTP/1.1 204 No Content

`);
  expect(exchanges).toEqual([
    [
      ["PUT", "/big", "hello"],
      [204, undefined, [100]],
    ],
  ]);
  expect(kinds).toEqual([]);
});

test("blocks of an .http file are exchanges of their own, with labels", () => {
  const { exchanges, labels, kinds } = read(`@host = example.org
### breaks: a 304 that repeats the page
HTTP/1.1 304 Not Modified
ETag: "a"

<h1>again</h1>
###
# a comment
// another
GET https://example.org/items
Accept: application/json

### keeps: no answer yet
DELETE /items/1 HTTP/1.1
Host: a
### last
HTTP/1.1 200 OK

`);
  expect(exchanges).toEqual([
    [undefined, [304, "<h1>again</h1>", []]],
    [["GET", "https://example.org/items", undefined], undefined],
    [["DELETE", "/items/1", undefined], undefined],
    [undefined, [200, undefined, []]],
  ]);
  expect(labels).toEqual([
    "breaks: a 304 that repeats the page",
    "",
    "keeps: no answer yet",
    "last",
  ]);
  expect(kinds).toEqual(["version", "head-incomplete"]);
});

test("101 without anything final after it is the response", () => {
  expect(
    read("GET /ws HTTP/1.1\n\nHTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n").exchanges,
  ).toEqual([
    [
      ["GET", "/ws", undefined],
      [101, undefined, []],
    ],
  ]);
});

test("content that is not as long as it says is reported, an absent one is not", () => {
  const answer = (length: number, content: string) =>
    read(`HTTP/1.1 200 OK\nContent-Length: ${length}\n\n${content}`).kinds;
  expect(answer(9, "hi\n")).toEqual(["content-incomplete"]);
  expect(answer(1, "hi\n")).toEqual(["extra-bytes"]);
  expect(answer(9, "")).toEqual([]);
  expect(answer(3, "hi\n")).toEqual([]);
});

test("text that belongs to no message is reported once, however long it is", () => {
  expect(read("Dear all,\nsee below.\n\nHTTP/1.1 200 OK\n\n").kinds).toEqual(["stray-text"]);
  expect(parseTranscript("").exchanges).toEqual([]);
});

test("a byte order mark before the first line does no harm", () => {
  expect(read("\uFEFFGET / HTTP/1.1\n\n").exchanges).toEqual([
    [["GET", "/", undefined], undefined],
  ]);
});

test("no input makes the parser throw", () => {
  const part = fc.constantFrom(
    "> ",
    "< ",
    "* ",
    "HTTP/1.1 200 OK",
    "HTTP/1.1 100 Continue",
    "\n",
    "GET / HTTP/1.1",
    "###",
    "A: b",
    "Content-Length: 3",
    "Transfer-Encoding: chunked",
    "0",
    "\r\n",
    "x",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }), (parts) => {
      for (const { response: seen } of parseTranscript(parts.join("")).exchanges) {
        expect(latin1(seen?.content ?? new Uint8Array())).toBeTypeOf("string");
      }
    }),
    { numRuns: 200 },
  );
});
