import { describe, expect, test } from "vitest";
import { piecesOf } from "./pieces.ts";
import type { Happening } from "./transcript.ts";

type Told = readonly [what: Happening["what"], text?: string];

/** The names of the pieces, each with its octets where there are some. */
function named(...told: readonly Told[]): string[] {
  const happenings = told.map(([what, text]) => ({
    connection: 1,
    at: 0,
    what,
    ...(text === undefined ? {} : { text }),
  }));
  return piecesOf(happenings).map(({ name, octets }) =>
    octets === undefined ? name : `${name} ${JSON.stringify(octets)}`,
  );
}

const get: Told = ["sent", "GET / HTTP/1.1\r\nHost: a\r\n\r\n"];
const request = 'request head "GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n"';

describe("what goes over a connection is named", () => {
  test("interim responses and the final one (RFC 9110 15.2)", () => {
    const octets =
      "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    expect(named(get, ["received", octets])).toEqual([
      request,
      'interim response "HTTP/1.1 103 Early Hints\\r\\nLink: </a>\\r\\n\\r\\n"',
      'response head "HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\n"',
      'content "ok"',
    ]);
  });

  test("chunks, the last chunk and trailers (RFC 9112 7.1)", () => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const chunks = "5;a=b\r\nhello\r\n0\r\nDigest: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
    expect(named(get, ["received", head + chunks]).slice(2)).toEqual([
      'chunk of 5 "5;a=b\\r\\nhello\\r\\n"',
      'last chunk "0\\r\\n"',
      'trailers "Digest: x\\r\\n\\r\\n"',
      'response head "HTTP/1.1 204 No Content\\r\\n\\r\\n"',
    ]);
  });

  test("octet by octet it is the same, and each says what it goes on with", () => {
    const octets =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\nA: b\r\n\r\n";
    const single = [...octets].map((it): Told => ["received", it]);
    const kinds = named(get, ...single)
      .slice(1)
      .map((it) => it.replace(/ "(?:[^"\\]|\\.)*"$/, ""));
    expect([...new Set(kinds)]).toEqual([
      "response head",
      "response head, continued",
      "chunk",
      "chunk, continued",
      "chunk of 10",
      "chunk of 10, continued",
      "last chunk",
      "trailers",
      "trailers, continued",
    ]);
  });

  test("an answer to HEAD has no content, whatever its length says (RFC 9110 9.3.2)", () => {
    const answer = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n";
    const pieces = named(
      ["sent", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n"],
      ["received", answer + answer],
    );
    expect(pieces.map((it) => it.split(" ", 2).join(" "))).toEqual([
      "request head",
      "response head",
      "response head",
    ]);
  });

  test("after 101 and after CONNECT it is no HTTP any more (RFC 9110 15.2.2, 9.3.6)", () => {
    expect(
      named(get, ["received", "HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x00"]).at(-1),
    ).toBe('in the other protocol "\x81\\u0000"');
    expect(
      named(["sent", "CONNECT a:1 HTTP/1.1\r\n\r\n"], ["received", "HTTP/1.1 200 OK\r\n\r\nx"]).at(
        -1,
      ),
    ).toBe('through the tunnel "x"');
  });

  test.each([
    ["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "before the answer was whole"],
    [
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf",
      "before the answer was whole",
    ],
    ["HTTP/1.1 200", "before the answer was whole"],
    [undefined, "without an answer"],
  ])("%j and a reset: %s", (octets, said) => {
    const told: readonly Told[] =
      octets === undefined ? [get, ["reset"]] : [get, ["received", octets], ["reset"]];
    expect(named(...told).at(-1)).toBe(`connection reset, ${said}`);
  });

  test("what ends with the connection is whole then (RFC 9112 6.3)", () => {
    const octets = "HTTP/1.1 200 OK\r\n\r\nall";
    expect(named(get, ["received", octets], ["closed"]).slice(2)).toEqual([
      'content, until the connection ends "all"',
      "connection closed",
    ]);
  });

  test("octets that are no HTTP, or no chunk, are called so", () => {
    expect(named(get, ["received", "SSH-2.0\r\n"])[1]).toBe(
      'octets that are no HTTP "SSH-2.0\\r\\n"',
    );
    const octets = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
    expect(named(get, ["received", octets])[2]).toBe('octets that are no chunk "zz\\r\\n"');
  });
});
