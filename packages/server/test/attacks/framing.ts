import { type Attack, hidden, json, last, request } from "./attack.ts";

const length = (octets: string): string => `Content-Length: ${octets.length}\r\n`;
const chunked = "Transfer-Encoding: chunked\r\n";
const chunk = (octets: string): string => `${octets.length.toString(16)}\r\n${octets}\r\n`;
const end = "0\r\n\r\n";

const refused = [400] as const;

/** Both ways to tell where the content ends, the second of them dressed up. */
const disguised: readonly (readonly [name: string, field: string])[] = [
  ["plain", "Transfer-Encoding: chunked"],
  ["in capitals", "TRANSFER-ENCODING: CHUNKED"],
  ["without a space", "Transfer-Encoding:chunked"],
  ["after a tab", "Transfer-Encoding:\tchunked"],
  ["before a tab", "Transfer-Encoding: chunked\t"],
  ["another word", "Transfer-Encoding: xchunked"],
  ["a space before the colon", "Transfer-Encoding : chunked"],
  ["a tab before the colon", "Transfer-Encoding\t: chunked"],
  ["a space before the name", " Transfer-Encoding: chunked"],
  ["a line folded before the value", "Transfer-Encoding:\r\n chunked"],
  ["a line folded before the colon", "Transfer-Encoding\r\n : chunked"],
  ["after a bare LF", "X-A: a\nTransfer-Encoding: chunked"],
  ["after a bare CR", "X-A: a\rTransfer-Encoding: chunked"],
  ["after a vertical tab", "Transfer-Encoding: \vchunked"],
  ["with a NUL", "Transfer-Encoding: chunked\0"],
  ["with an octet that is no ASCII", "Transfer-Encoding: ch\xfcnked"],
  ["quoted", 'Transfer-Encoding: "chunked"'],
  ["with a parameter", "Transfer-Encoding: chunked;a=b"],
  ["twice in one line", "Transfer-Encoding: chunked, chunked"],
  ["twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"],
  ["then another", "Transfer-Encoding: chunked\r\nTransfer-Encoding: x"],
  ["after another", "Transfer-Encoding: x\r\nTransfer-Encoding: chunked"],
  ["then identity", "Transfer-Encoding: chunked, identity"],
  ["after identity", "Transfer-Encoding: identity, chunked"],
  ["before nothing", "Transfer-Encoding: chunked,"],
  ["after nothing", "Transfer-Encoding: , chunked"],
  ["nothing at all", "Transfer-Encoding:"],
];

/** A length that is none, or more than one. */
const lengths: readonly (readonly [name: string, fields: string])[] = [
  ["two lengths", "Content-Length: 5\r\nContent-Length: 50"],
  ["the same length twice", "Content-Length: 5\r\nContent-Length: 5"],
  ["two lengths in a line", "Content-Length: 5, 50"],
  ["the same length twice in a line", "Content-Length: 5, 5"],
  ["a length with a sign", "Content-Length: +5"],
  ["a negative length", "Content-Length: -5"],
  ["a length in hexadecimal", "Content-Length: 0x5"],
  ["a length with a fraction", "Content-Length: 5.0"],
  ["a length with an exponent", "Content-Length: 5e0"],
  ["a length in two words", "Content-Length: 5 0"],
  ["a length with a parameter", "Content-Length: 5;a"],
  ["a length of no digits", "Content-Length: "],
  ["a length that wraps round 64 bits", "Content-Length: 18446744073709551621"],
  ["a length of other digits", "Content-Length: \xd9\xa5"],
  ["a space before the colon of a length", "Content-Length : 5"],
  ["a length in a folded line", "Content-Length:\r\n 5"],
];

/** What stands where a chunk begins, and is none. */
const chunks: readonly (readonly [name: string, content: string])[] = [
  ["a size that wraps round 64 bits", `10000000000000005\r\nhello\r\n${end}`],
  ["a size beyond 64 bits", `${"f".repeat(40)}5\r\nhello\r\n${end}`],
  ["a negative size", `-5\r\nhello\r\n${end}`],
  ["a size with a sign", `+5\r\nhello\r\n${end}`],
  ["a size with a prefix", `0x5\r\nhello\r\n${end}`],
  ["a size after a space", ` 5\r\nhello\r\n${end}`],
  ["no size", `\r\nhello\r\n${end}`],
  ["a size that is no number", `hello\r\n${end}`],
  ["a size that a bare LF ends", `5\nhello\r\n${end}`],
  ["a size that a bare CR ends", `5\rhello\r\n${end}`],
  ["an extension that a bare LF ends", `5;a\nhello\r\n${end}`],
  ["an extension with a bare CR", `5;a\rb\r\nhello\r\n${end}`],
  ["an extension with a NUL", `5;\0\r\nhello\r\n${end}`],
  ["a chunk that is longer than it says", `5\r\nhello!\r\n${end}`],
  ["a chunk that no CRLF ends", `5\r\nhello${end}`],
  ["a chunk that a bare LF ends", `5\r\nhello\n${end}`],
  ["a last chunk that a bare LF ends", `5\r\nhello\r\n0\n\n`],
];

/** Another protocol that is asked for, and that nobody here speaks. */
const switches: readonly (readonly [name: string, fields: string])[] = [
  [
    "h2c",
    "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n",
  ],
  [
    "a WebSocket",
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n",
  ],
];

/** Attacks on where a request ends: request smuggling in its known forms. */
export const framing: readonly Attack[] = [
  ...disguised.map(
    ([name, field]): Attack => ({
      name: `CL.TE and TE.CL, Transfer-Encoding ${name}`,
      section: "RFC 9112 6.1, 6.3",
      octets: ({ post }) =>
        request(`POST ${post}`, `${json}${length(end)}${field}\r\n`, `${end}${hidden}`),
      comes: refused,
    }),
  ),
  ...disguised.slice(3).map(
    ([name, field]): Attack => ({
      name: `TE.TE, beside a length that hides a request, Transfer-Encoding ${name}`,
      section: "RFC 9112 6.1, 6.3",
      octets: ({ post }) =>
        request(
          `POST ${post}`,
          `${json}${field}\r\n${length(`${hidden.length.toString(16)}\r\n`)}`,
          `${chunk(hidden)}${end}`,
        ),
      comes: refused,
    }),
  ),
  {
    name: "an underscore instead of a hyphen is another field",
    section: "RFC 9110 5.1",
    octets: ({ get }) =>
      request(`GET ${get}`, `Transfer_Encoding: chunked\r\n${length(`${end}${hidden}`)}`) +
      end +
      hidden +
      last(get),
    comes: [200, 200],
  },
  ...lengths.map(
    ([name, field]): Attack => ({
      name: `CL.CL: ${name}`,
      section: "RFC 9112 6.3",
      octets: ({ post }) => request(`POST ${post}`, `${json}${field}\r\n`, `12345${hidden}`),
      comes: refused,
    }),
  ),
  {
    name: "CL.0: content of a method that has none is not the next request",
    section: "RFC 9110 9.3.1",
    octets: ({ get }) => request(`GET ${get}`, length(hidden), hidden) + last(get),
    comes: [200, 200],
  },
  {
    name: "CL.0: content of a request that is refused is not the next request",
    section: "RFC 9112 9.3",
    octets: ({ get }) =>
      request(`POST ${get}`, `${length(hidden)}Connection: close\r\n`, hidden) + last(get),
    comes: [405],
  },
  {
    name: "CL.0: content in chunks of a request that is refused is not the next request",
    section: "RFC 9112 9.3",
    octets: ({ get }) =>
      request(`POST ${get}`, `${chunked}Connection: close\r\n`, `${chunk(hidden)}${end}`) +
      last(get),
    comes: [405],
  },
  {
    name: "CL.0: content of what is nowhere is not the next request",
    section: "RFC 9112 9.3",
    octets: ({ get }) => request("GET /attacks/nowhere", length(hidden), hidden) + last(get),
    comes: [404, 200],
  },
  {
    name: "0.CL: an announced length that does not come takes the next request in",
    section: "RFC 9112 6.3",
    octets: ({ get }) => request(`GET ${get}`, "Content-Length: 500\r\n") + hidden,
    comes: [200],
    isLate: true,
  },
  {
    name: "content that waits to be asked for is not the next request",
    section: "RFC 9110 10.1.1",
    octets: ({ get }) =>
      request(`GET ${get}`, `Expect: 100-continue\r\n${length(hidden)}`, hidden) + last(get),
    comes: [[200, 417]],
  },
  ...chunks.map(
    ([name, content]): Attack => ({
      name: `chunks: ${name}`,
      section: "RFC 9112 7.1",
      octets: ({ post }) => request(`POST ${post}`, `${json}${chunked}`, content) + hidden,
      comes: refused,
    }),
  ),
  {
    name: "chunks: an extension without end is refused before it is kept",
    section: "RFC 9112 7.1.1",
    octets: ({ post }) =>
      request(`POST ${post}`, `${json}${chunked}`, `5;${"a".repeat(100_000)}\r\n`) + hidden,
    comes: [[400, 413]],
  },
  {
    name: "chunks: a million of a single octet cost no more than a million octets",
    section: "RFC 9112 7.1",
    octets: ({ post }) => [
      request(`POST ${post}`, `${json}${chunked}Connection: close\r\n`),
      "1\r\na\r\n".repeat(1_000_000),
      end,
    ],
    comes: [[400, 413]],
    workbench: [[400, 408, 413, 415]],
  },
  {
    name: "trailers do not say how the request was framed, or whose it is",
    section: "RFC 9110 6.5.1",
    octets: ({ post, get }) =>
      request(
        `POST ${post}`,
        `${json}${chunked}`,
        `${chunk('"a"')}0\r\nContent-Length: 500\r\nTransfer-Encoding: x\r\nHost: b\r\n\r\n`,
      ) + last(get),
    comes: [[200, 400]],
    workbench: [[400, 422]],
  },
  {
    name: "trailers without end are refused",
    section: "RFC 6585 5",
    octets: ({ post }) =>
      request(`POST ${post}`, `${json}${chunked}`, `${chunk('"a"')}0\r\n`) +
      "X-A: b\r\n".repeat(20_000),
    comes: [[400, 431]],
  },
  {
    name: "HTTP/1.0 with chunks ends the connection",
    section: "RFC 9112 6.1",
    octets: ({ post }) =>
      `POST ${post} HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n${json}${chunked}\r\n${chunk('"a"')}${end}${hidden}`,
    comes: [[200, 400]],
    workbench: [[400, 422]],
  },
  {
    name: "HTTP/1.0 with both, which its proxies do not know",
    section: "RFC 9112 6.1",
    octets: ({ post }) =>
      `POST ${post} HTTP/1.0\r\nHost: a\r\n${json}${chunked}${length(end)}\r\n${end}${hidden}`,
    comes: refused,
  },
  ...switches.flatMap(([name, fields]): readonly Attack[] => [
    {
      name: `${name}: what came in one piece with it is not lost with the connection left open`,
      section: "RFC 9110 7.8",
      octets: ({ get }) => [
        request(`GET ${get}`, fields) + request("POST /smuggled", length(hidden)),
        hidden,
      ],
      comes: [200],
      pause: 50,
    },
    {
      name: `${name}: what comes after it is answered`,
      section: "RFC 9110 7.8",
      octets: ({ get }) => [request(`GET ${get}`, fields), last(get)],
      comes: [200, 200],
      mayEnd: true,
      pause: 50,
    },
    {
      name: `${name}: its content is not the next request`,
      section: "RFC 9110 7.8",
      octets: ({ get }) => [request(`GET ${get}`, `${fields}${length(hidden)}`), hidden],
      comes: [200],
      isLate: true,
      pause: 50,
    },
    {
      name: `${name}: its content in chunks is not the next request`,
      section: "RFC 9110 7.8",
      octets: ({ get }) => [request(`GET ${get}`, `${fields}${chunked}`), `${chunk(hidden)}${end}`],
      comes: [200],
      isLate: true,
      pause: 50,
    },
  ]),
  {
    name: "a field that is named in Connection is still what frames the request",
    section: "RFC 9110 7.6.1",
    octets: ({ get }) =>
      request(`GET ${get}`, `Connection: Content-Length, Host\r\n${length(hidden)}`, hidden) +
      last(get),
    comes: [200, 200],
  },
];
