import { type Attack, hidden, last, request } from "./attack.ts";

const refused = [400] as const;

/** What stands in the place of `Host: a`, or beside it. */
const hosts: readonly (readonly [name: string, fields: string])[] = [
  ["none", ""],
  ["two", "Host: a\r\nHost: b\r\n"],
  ["the same twice", "Host: a\r\nHost: a\r\n"],
  ["two in a line", "Host: a, b\r\n"],
  ["with a space before the colon", "Host : a\r\n"],
  ["folded", "Host:\r\n a\r\n"],
  ["with a user", "Host: user@a\r\n"],
  ["with a path", "Host: a/b\r\n"],
  ["with a space", "Host: a b\r\n"],
  ["with a port that is none", "Host: a:b\r\n"],
  ["with markup", "Host: <script>\r\n"],
  ["with a NUL", "Host: a\0b\r\n"],
];

/** Lines of a head that are none. */
const lines: readonly (readonly [name: string, line: string])[] = [
  ["a folded line", "X-A: a\r\n b\r\n"],
  ["a folded line with a tab", "X-A: a\r\n\tb\r\n"],
  ["a line that begins with a space", " X-A: a\r\n"],
  ["a space before the colon", "X-A : a\r\n"],
  ["a name with a space", "X A: a\r\n"],
  ["a name with brackets", "X(A): a\r\n"],
  ["a name that is no ASCII", "X-\xc4: a\r\n"],
  ["no name", ": a\r\n"],
  ["no colon", "X-A\r\n"],
  ["a bare CR", "X-A: a\rX-B: b\r\n"],
  ["a NUL", "X-A: a\0b\r\n"],
  ["another control character", "X-A: a\x01b\r\n"],
  ["DEL", "X-A: a\x7fb\r\n"],
  ["a bare LF", "X-A: a\nX-B: b\r\n"],
];

/** Request lines that are none. */
const starts: readonly (readonly [name: string, line: (path: string) => string])[] = [
  ["a tab", (it) => `GET\t${it}\tHTTP/1.1`],
  ["a space in the target", (it) => `GET ${it} a HTTP/1.1`],
  ["a space before it", (it) => ` GET ${it} HTTP/1.1`],
  ["a bare CR", (it) => `GET ${it}\rHTTP/1.1`],
  ["a NUL in the target", (it) => `GET ${it}\0 HTTP/1.1`],
  ["another protocol", (it) => `GET ${it} HTTQ/1.1`],
  ["a protocol in small letters", (it) => `GET ${it} http/1.1`],
  ["a method with brackets", (it) => `G(T ${it} HTTP/1.1`],
  ["a target that is no path", () => "GET a HTTP/1.1"],
  ["an authority as the target", () => "GET a:80 HTTP/1.1"],
];

/** What comes on a connection and is something else than HTTP/1.1. */
const others: readonly (readonly [name: string, octets: string])[] = [
  ["a handshake for TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
  ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a greeting of SSH", "SSH-2.0-OpenSSH_9.6\r\n"],
  ["a greeting of SMTP", "EHLO a\r\nMAIL FROM:<a@b>\r\n"],
  ["a command to Redis", "*1\r\n$8\r\nFLUSHALL\r\n"],
  ["a header of the PROXY protocol", "PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\n"],
  ["an answer", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"],
  ["NUL", "\0".repeat(1000)],
  ["noise", "\x80\xff\xfe\x00\r\n\r\n"],
];

/** Attacks by the head of a request. */
export const heads: readonly Attack[] = [
  ...hosts.map(
    ([name, fields]): Attack => ({
      name: `Host: ${name}`,
      section: "RFC 9112 3.2",
      octets: ({ get }) => `GET ${get} HTTP/1.1\r\n${fields}Connection: close\r\n\r\n${hidden}`,
      comes: refused,
    }),
  ),
  {
    name: "Host: one that the target contradicts",
    section: "RFC 9112 3.2.2",
    octets: ({ get }) =>
      `GET http://a${get} HTTP/1.1\r\nHost: b\r\nConnection: close\r\n\r\n${hidden}`,
    comes: [200],
    workbench: [[200, 400]],
  },
  ...lines.map(
    ([name, line]): Attack => ({
      name: `a field line: ${name}`,
      section: "RFC 9110 5.5, RFC 9112 5.1, 5.2, 2.2",
      octets: ({ get }) => request(`GET ${get}`, `${line}Connection: close\r\n`) + hidden,
      comes: refused,
    }),
  ),
  ...starts.map(
    ([name, line]): Attack => ({
      name: `a request line: ${name}`,
      section: "RFC 9112 3",
      octets: ({ get }) => `${line(get)}\r\nHost: a\r\nConnection: close\r\n\r\n${hidden}`,
      comes: refused,
    }),
  ),
  {
    // Whoever splits at single spaces sees an empty target, and none that leads elsewhere.
    name: "a request line: more spaces than there should be are one",
    section: "RFC 9112 3",
    octets: ({ get }) => `GET  ${get} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n${hidden}`,
    comes: [200],
  },
  {
    name: "bare LF at all ends of lines",
    section: "RFC 9112 2.2",
    octets: ({ get }) => `GET ${get} HTTP/1.1\nHost: a\nConnection: close\n\n${hidden}`,
    comes: refused,
  },
  {
    name: "bare LF before the content",
    section: "RFC 9112 2.2",
    octets: ({ get }) => `GET ${get} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\n${hidden}`,
    comes: refused,
  },
  {
    name: "HTTP/0.9",
    section: "RFC 9110 15.6.6",
    octets: ({ get }) => `GET ${get}\r\n\r\n`,
    comes: [505],
  },
  ...["0.9", "1.1 ", "1.1.1", "2.0", "3.0", "9.9"].map(
    (version): Attack => ({
      name: `HTTP/${version}, and two Hosts with it`,
      section: "RFC 9110 15.6.6",
      octets: ({ get }) => `GET ${get} HTTP/${version}\r\nHost: a\r\nHost: b\r\n\r\n${hidden}`,
      comes: [505],
    }),
  ),
  ...others.flatMap(([name, octets]): readonly Attack[] => [
    {
      name: `${name} instead of a request`,
      section: "RFC 9112 2.2",
      octets: () => octets,
      comes: refused,
    },
    {
      name: `${name} after a request`,
      section: "RFC 9112 9.3.2",
      octets: ({ get }) => request(`GET ${get}`) + octets,
      comes: [200, 400],
    },
  ]),
  {
    name: "one field that is too large",
    section: "RFC 6585 5",
    octets: ({ get }) => request(`GET ${get}`, `Cookie: ${"a".repeat(100_000)}\r\n`) + hidden,
    comes: [431],
  },
  {
    name: "a name that is too large",
    section: "RFC 6585 5",
    octets: ({ get }) => request(`GET ${get}`, `${"a".repeat(100_000)}: a\r\n`) + hidden,
    comes: [431],
  },
  {
    name: "a head without end",
    section: "RFC 6585 5",
    octets: ({ get }) => [
      `GET ${get} HTTP/1.1\r\nHost: a\r\n`,
      ..."x"
        .repeat(64)
        .split("")
        .map(() => "X-A: b\r\n".repeat(2000)),
    ],
    comes: [431],
  },
  {
    name: "thousands of fields of no length",
    section: "RFC 6585 5",
    octets: ({ get }) => request(`GET ${get}`, `Connection: close\r\n${"a:\r\n".repeat(4000)}`),
    comes: [431],
    workbench: [[200, 431]],
  },
  {
    name: "a target that is too long",
    section: "RFC 9110 15.5.15",
    octets: () => request(`GET /${"a".repeat(100_000)}`) + hidden,
    comes: [414],
  },
  {
    name: "a method that is too long",
    section: "RFC 9110 15.6.2",
    octets: ({ get }) => request(`${"A".repeat(100_000)} ${get}`),
    comes: [[400, 501]],
  },
  {
    name: "empty lines without end before a request",
    section: "RFC 9112 2.2",
    octets: ({ get }) => ["\r\n".repeat(500_000), last(get)],
    comes: [[200, 400, 431]],
  },
  {
    name: "a thousand requests at once",
    section: "RFC 9112 9.3.2",
    octets: ({ get }) => request(`GET ${get}`).repeat(999) + last(get),
    comes: Array.from({ length: 1000 }, () => 200),
    workbench: Array.from({ length: 1000 }, () => [200, 429, 503]),
    most: 2 ** 26,
  },
];
