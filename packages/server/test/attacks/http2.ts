import { connect } from "node:net";

/** What is sent over HTTP/2, after its preface, and where that leads. */
export interface Http2Attack {
  readonly name: string;
  readonly section: string;
  readonly frames: () => readonly Uint8Array[];
  /** Refused: a reset, a GOAWAY, a 4xx or the end. Borne: whatever comes, the next client is served. */
  readonly comes: "refused" | "served" | "borne";
}

type Fields = readonly (readonly [name: string, value: string])[];

const types = {
  data: 0,
  headers: 1,
  priority: 2,
  reset: 3,
  settings: 4,
  ping: 6,
  goaway: 7,
} as const;
const [windowUpdate, continuation] = [8, 9];
const [endStream, endHeaders] = [1, 4];

function frame(
  type: number,
  flags: number,
  stream: number,
  payload: Uint8Array = Buffer.alloc(0),
): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** A text as HPACK has it, without Huffman's code (RFC 7541 5.2). */
function text(it: string): Buffer {
  const octets = Buffer.from(it, "latin1");
  const length: number[] = [];
  if (octets.length < 127) length.push(octets.length);
  else {
    length.push(127);
    let rest = octets.length - 127;
    for (; rest >= 128; rest = Math.floor(rest / 128)) length.push((rest % 128) + 128);
    length.push(rest);
  }
  return Buffer.concat([Buffer.from(length), octets]);
}

const block = (fields: Fields): Buffer =>
  Buffer.concat(fields.flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]));

const pseudo = (changes: Readonly<Record<string, string>> = {}): Fields =>
  Object.entries({
    ":method": "GET",
    ":scheme": "http",
    ":path": "/plain",
    ":authority": "a",
    ...changes,
  });

/** A request of these fields, on the first stream. */
const request = (fields: Fields, content?: string): readonly Buffer[] =>
  content === undefined
    ? [frame(types.headers, endStream | endHeaders, 1, block(fields))]
    : [
        frame(types.headers, endHeaders, 1, block(fields)),
        frame(types.data, endStream, 1, Buffer.from(content, "latin1")),
      ];

const hidden = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
const post = pseudo({ ":method": "POST", ":path": "/echo" });
const json = ["content-type", "application/json"] as const;
const times = (n: number, make: (i: number) => Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: n }, (_, i) => make(i));

const word = (it: number): Buffer => {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(it);
  return octets;
};

/** Requests that are malformed (RFC 9113 8.1.1). */
const malformed: readonly (readonly [name: string, fields: Fields, content?: string])[] = [
  [
    "H2.TE: chunks in DATA",
    [...post, json, ["transfer-encoding", "chunked"]],
    `0\r\n\r\n${hidden}`,
  ],
  ["H2.CL: less than was announced", [...post, json, ["content-length", "50"]], "1"],
  ["H2.CL: more than was announced", [...post, json, ["content-length", "1"]], `1${hidden}`],
  ["H2.CL: nothing was announced", [...post, json, ["content-length", "0"]], hidden],
  ["H2.CL: two lengths", [...post, json, ["content-length", "1"], ["content-length", "2"]], "1"],
  ["H2.CL: a length with a sign", [...post, json, ["content-length", "+1"]], "1"],
  ["a name in capitals", [...pseudo(), ["X-A", "b"]]],
  ["Connection", [...pseudo(), ["connection", "x-a"]]],
  ["Keep-Alive", [...pseudo(), ["keep-alive", "a"]]],
  ["Proxy-Connection", [...pseudo(), ["proxy-connection", "keep-alive"]]],
  ["Upgrade", [...pseudo(), ["upgrade", "h2c"]]],
  ["another TE than trailers", [...pseudo(), ["te", "gzip"]]],
  ["CRLF in the path", pseudo({ ":path": "/plain HTTP/1.1\r\nHost: b\r\n\r\nGET /smuggled" })],
  ["a space in the path", pseudo({ ":path": "/plain HTTP/1.1" })],
  ["no path", pseudo().filter(([name]) => name !== ":path")],
  ["an empty path", pseudo({ ":path": "" })],
  ["a path that is none", pseudo({ ":path": "plain" })],
  ["two paths", [...pseudo(), [":path", "/smuggled"]]],
  ["no method", pseudo().filter(([name]) => name !== ":method")],
  ["a method with a space", pseudo({ ":method": "GET /smuggled HTTP/1.1" })],
  ["no scheme", pseudo().filter(([name]) => name !== ":scheme")],
  ["a status in a request", [...pseudo(), [":status", "200"]]],
  ["a pseudo-field that is none", [...pseudo(), [":a", "b"]]],
  ["a pseudo-field after fields", [["x-a", "b"], ...pseudo()]],
  ["two authorities", [...pseudo(), [":authority", "b"]]],
  ["an authority with a user", pseudo({ ":authority": "user@a" })],
  ["an authority with markup", pseudo({ ":authority": "<script>" })],
];

/** Fields that Node's parser leaves out, where it should refuse the request: nothing of them may be seen. */
const leftOut: readonly (readonly [name: string, fields: Fields])[] = [
  ["CRLF in a value", [...pseudo(), ["x-a", "a\r\nTransfer-Encoding: chunked"]]],
  ["LF in a value", [...pseudo(), ["x-a", "a\nb: c"]]],
  ["NUL in a value", [...pseudo(), ["x-a", "a\0b"]]],
  ["CRLF in a name", [...pseudo(), ["x-a: a\r\nb", "c"]]],
  ["a colon in a name", [...pseudo(), ["x-a: b", "c"]]],
  ["a space in a name", [...pseudo(), ["x a", "c"]]],
  ["no name", [...pseudo(), ["", "c"]]],
];

const open = (i: number): Buffer =>
  frame(types.headers, endStream | endHeaders, 2 * i + 1, block(pseudo()));

/** What is none of them, and has to be served after each. */
export const theGood = "a request that is one";

/** Attacks that have a form in HTTP/2, or none but that. */
export const http2Attacks: readonly Http2Attack[] = [
  ...malformed.map(
    ([name, fields, content]): Http2Attack => ({
      name,
      section: "RFC 9113 8.1.1, 8.2, 8.3",
      frames: () => request(fields, content),
      comes: "refused",
    }),
  ),
  ...leftOut.map(
    ([name, fields]): Http2Attack => ({
      name: `${name}: the field is not there`,
      section: "RFC 9113 8.2.1",
      frames: () => request(fields),
      comes: "served",
    }),
  ),
  {
    name: "a field section that is too large",
    section: "RFC 9113 10.5.1",
    frames: () => [
      frame(types.headers, endStream, 1, block(pseudo())),
      ...times(40, (i) =>
        frame(continuation, i === 39 ? endHeaders : 0, 1, block([["x-a", "a".repeat(8000)]])),
      ),
    ],
    comes: "refused",
  },
  {
    name: "a field section without end (CONTINUATION flood)",
    section: "RFC 9113 10.5",
    frames: () => [
      frame(types.headers, endStream, 1, block(pseudo())),
      ...times(20_000, () => frame(continuation, 0, 1, block([["x-a", "b"]]))),
    ],
    comes: "refused",
  },
  {
    name: "one large field named ten thousand times by its index (HPACK bomb)",
    section: "RFC 7541 7.3",
    frames: () => [
      frame(
        types.headers,
        endStream | endHeaders,
        1,
        Buffer.concat([
          block(pseudo()),
          Buffer.from([0x40]),
          text("x-a"),
          text("a".repeat(3900)),
          Buffer.alloc(10_000, 0xbe),
        ]),
      ),
    ],
    comes: "refused",
  },
  {
    name: "an index that names nothing",
    section: "RFC 7541 2.3.3",
    frames: () => [
      frame(types.headers, endStream | endHeaders, 1, Buffer.from([0xff, 0x80, 0x01])),
    ],
    comes: "refused",
  },
  {
    name: "a window beyond its bound",
    section: "RFC 9113 6.9.1",
    frames: () => times(3, () => frame(windowUpdate, 0, 0, word(2 ** 31 - 1))),
    comes: "refused",
  },
  {
    name: "a frame that is too large",
    section: "RFC 9113 4.2",
    frames: () => [frame(types.data, 0, 1, Buffer.alloc(2 ** 20))],
    comes: "refused",
  },
  {
    name: "content for no request",
    section: "RFC 9113 5.1",
    frames: () => [frame(types.data, endStream, 1, Buffer.from(hidden))],
    comes: "refused",
  },
  {
    name: "requests that are reset at once (rapid reset, CVE-2023-44487)",
    section: "RFC 9113 10.5",
    frames: () =>
      times(5000, (i) => Buffer.concat([open(i), frame(types.reset, 0, 2 * i + 1, word(8))])),
    comes: "borne",
  },
  {
    name: "settings again and again",
    section: "RFC 9113 10.5",
    frames: () => times(20_000, () => frame(types.settings, 0, 0)),
    comes: "borne",
  },
  {
    name: "pings again and again",
    section: "RFC 9113 10.5",
    frames: () => times(20_000, () => frame(types.ping, 0, 0, Buffer.alloc(8))),
    comes: "borne",
  },
  {
    name: "priorities again and again",
    section: "RFC 9113 10.5",
    frames: () => times(20_000, (i) => frame(types.priority, 0, 2 * i + 1, Buffer.alloc(5))),
    comes: "borne",
  },
  {
    name: "content of no length again and again",
    section: "RFC 9113 10.5",
    frames: () => [
      frame(types.headers, endHeaders, 1, block([...post, json])),
      ...times(20_000, () => frame(types.data, 0, 1)),
    ],
    comes: "borne",
  },
  {
    name: "a thousand large answers and no window for them",
    section: "RFC 9113 10.5",
    frames: () => [
      frame(types.settings, 0, 0, Buffer.from([0, 4, 0, 0, 0, 0])),
      ...times(1000, (i) =>
        frame(
          types.headers,
          endStream | endHeaders,
          2 * i + 1,
          block(pseudo({ ":path": "/long" })),
        ),
      ),
    ],
    comes: "borne",
  },
  {
    name: theGood,
    section: "RFC 9113 8.1",
    frames: () => request(pseudo()),
    comes: "served",
  },
];

const preface = Buffer.concat([
  Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
  frame(types.settings, 0, 0),
]);

/** What came: the first of what decides, or nothing within the time. */
export type Http2Came = "refused" | "served" | "nothing";

/** Send an attack to a server that speaks HTTP/2 without TLS. */
export function attackedHttp2(
  port: number,
  { frames }: Http2Attack,
  within = 1500,
): Promise<Http2Came> {
  const sent = Buffer.concat([preface, ...frames()]);
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(sent));
    let rest: Buffer = Buffer.alloc(0);
    const done = (it: Http2Came): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(it);
    };
    const timer = setTimeout(done, within, "nothing");
    socket.on("error", () => undefined);
    socket.on("close", () => done("refused"));
    socket.on("data", (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= 9) {
        const end = 9 + rest.readUIntBE(0, 3);
        if (rest.length < end) return;
        const [type, payload] = [rest[3], rest.subarray(9, end)];
        rest = rest.subarray(end);
        if (type === types.reset || type === types.goaway) done("refused");
        // An indexed 200, 204 or 206 (RFC 7541 A), or else a refusal; nothing here is redirected.
        else if (type === types.headers)
          done([0x88, 0x89, 0x8a].includes(payload[0] ?? 0) ? "served" : "refused");
      }
    });
  });
}
