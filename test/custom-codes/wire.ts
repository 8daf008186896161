/** Both ends of a connection without a library between: what is seen here is what went over it. */
import { type AddressInfo, connect, createServer } from "node:net";

/** What a server sends back for one request, one character for each octet, until it closes the connection. */
export function exchange(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    });
    socket.setTimeout(20_000, () => socket.destroy(new Error(`${path}: nothing came`)));
    socket.on("data", (it) => (received += it.toString("latin1")));
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });
}

/** A server that sends any status. */
export interface Origin {
  readonly port: number;
  /** How often it was asked for a path. */
  readonly asked: (path: string) => number;
  readonly close: () => void;
}

const day = 86_400_000;
/** The smallest picture there is: one pixel. */
const picture = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** What the origin sends for the first part of a path. */
const kinds: Readonly<Record<string, () => readonly [fields: string, content: Buffer]>> = {
  plain: () => ["Content-Type: text/plain\r\n", Buffer.from("hello")],
  fresh: () => ["Content-Type: text/plain\r\nCache-Control: max-age=600\r\n", Buffer.from("hello")],
  // Without a time, which leaves it to a cache how long it guesses that content of this age stays the same.
  old: () => [
    `Content-Type: text/plain\r\nLast-Modified: ${new Date(Date.now() - 100 * day).toUTCString()}\r\n`,
    Buffer.from("hello"),
  ],
  image: () => ["Content-Type: image/gif\r\n", picture],
  script: () => ["Content-Type: text/javascript\r\n", Buffer.from("window.ran = true;")],
  style: () => ["Content-Type: text/css\r\n", Buffer.from("body { color: red }")],
  empty: () => ["Content-Type: text/html\r\n", Buffer.of()],
  page: () => ["Content-Type: text/html\r\n", Buffer.from("<title>hello</title><p>hello")],
};

/** Start a server that answers `/plain/471` with 471, and the phrase `Custom`. */
export function origin(): Promise<Origin> {
  const asked = new Map<string, number>();
  const server = createServer((socket) => {
    let text = "";
    socket.on("error", () => socket.destroy());
    socket.on("data", (it) => {
      text += it.toString("latin1");
      if (!text.includes("\r\n\r\n")) return;
      const path = text.split(" ")[1] ?? "";
      asked.set(path, (asked.get(path) ?? 0) + 1);
      const [, kind = "", code = ""] = path.split("/");
      const [fields, content] = (kinds[kind] ?? kinds["page"])?.() ?? ["", Buffer.of()];
      const line = /^\d{3}$/.test(code) ? `${code} Custom` : "200 OK";
      socket.write(
        `HTTP/1.1 ${line}\r\nDate: ${new Date().toUTCString()}\r\n${fields}Content-Length: ${content.length}\r\nConnection: close\r\n\r\n`,
      );
      socket.end(content);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, asked: (path) => asked.get(path) ?? 0, close: () => server.close() });
    });
  });
}

/** A server that answers each request over HTTP/2 with one code; libraries refuse to send some of them. */
export function originHttp2(
  code: number,
): Promise<{ readonly port: number; readonly asked: () => number; readonly close: () => void }> {
  let asked = 0;
  // Field 8 of the static table (RFC 7541 A), with a value of its own of three octets.
  const status = Buffer.concat([Buffer.from([0x08, 3]), Buffer.from(String(code))]);
  const server = createServer((socket) => {
    let octets: Buffer = Buffer.alloc(0);
    let isOpen = false;
    socket.on("error", () => socket.destroy());
    socket.on("data", (it) => {
      octets = Buffer.concat([octets, Buffer.from(it)]);
      if (!isOpen) {
        if (octets.length < preface) return;
        octets = octets.subarray(preface);
        isOpen = true;
        socket.write(frame(settings, 0, 0));
      }
      while (octets.length >= 9) {
        const length = octets.readUIntBE(0, 3);
        if (octets.length < 9 + length) return;
        const [type = 0, flags = 0] = octets.subarray(3);
        const stream = octets.readUInt32BE(5);
        octets = octets.subarray(9 + length);
        if (type === settings && (flags & acknowledged) === 0)
          socket.write(frame(settings, acknowledged, 0));
        if (type !== headers) continue;
        asked++;
        socket.write(frame(headers, endOfHeaders, stream, status));
        socket.write(frame(data, endOfStream, stream, Buffer.from("hello")));
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, asked: () => asked, close: () => server.close() });
    });
  });
}

/** Types and flags of frames (RFC 9113 6), and the length of what a client sends first (3.4). */
const [data, headers, settings] = [0, 1, 4];
const [acknowledged, endOfStream, endOfHeaders] = [1, 1, 4];
const preface = 24;

function frame(type: number, flags: number, stream: number, content = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(content.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, content]);
}
