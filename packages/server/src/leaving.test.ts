import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raw } from "../test/both.ts";
import { texts } from "../test/schema.ts";
import { gzip } from "./codings/node.ts";
import { files } from "./files/node.ts";
import { app, json, resource } from "./index.ts";
import { serverFor } from "./node.ts";
import { proxy } from "./proxy/node.ts";

const root = mkdtempSync(join(tmpdir(), "verdict-leaving-"));
writeFileSync(join(root, "long.bin"), "");
truncateSync(join(root, "long.bin"), 64 * 1024 * 1024);

const failures: unknown[] = [];
const unhandled: unknown[] = [];
const onError = ({ error }: { readonly error?: unknown }): void => void failures.push(error);
const note = (error: unknown): void => void unhandled.push(error);

/** Streams that were begun and not let go of. */
let streaming = 0;

async function* endless(): AsyncGenerator<Uint8Array> {
  streaming++;
  try {
    for (;;) {
      yield new Uint8Array(64 * 1024);
      await sleep(1);
    }
  } finally {
    streaming--;
  }
}

const things = [
  resource("/plain", { load: () => 1, offer: { "application/json": json } }),
  resource("/slow", {
    load: () => sleep(15, 1),
    offer: { "application/json": json },
    POST: { accept: { "application/json": texts("a") }, run: () => sleep(15, 1) },
  }),
  resource("/endless", {
    load: () => 1,
    offer: { "application/octet-stream": endless, "text/plain": endless },
    codings: [gzip()],
  }),
  files("/files/*path", { root }),
];

const server = serverFor(app(things, { onError }));
let gateway: Server;
const portOf = (it: Server): number => (it.address() as AddressInfo).port;
const listen = (it: Server): Promise<void> =>
  new Promise((done) => it.listen(0, "127.0.0.1", done));

beforeAll(async () => {
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  await listen(server);
  const to = `http://127.0.0.1:${portOf(server)}`;
  gateway = serverFor(app([proxy("/*path", { to, via: "edge" })], { onError }));
  await listen(gateway);
});

afterAll(async () => {
  for (const it of [gateway, server]) {
    it.closeAllConnections();
    await new Promise((done) => it.close(done));
  }
  rmSync(root, { recursive: true, force: true });
  process.off("unhandledRejection", note);
  process.off("uncaughtException", note);
});

const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const post = (framing: string, content: string) =>
  `POST /slow HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${framing}\r\n\r\n${content}`;

/** What a client has sent when it leaves, and whether it waits for something to come before. */
const ways: readonly (readonly [name: string, sent: string, waits?: true])[] = [
  ["without a word", ""],
  ["within the request line", "GET /pl"],
  ["within the fields", "GET /plain HTTP/1.1\r\nHost: a\r\nX-A"],
  ["within content with a length", post("Content-Length: 100", '{"a":')],
  ["within content in chunks", post("Transfer-Encoding: chunked", '5\r\n{"a":\r\n')],
  ["waiting for a 100", post("Expect: 100-continue\r\nContent-Length: 9", "")],
  ["before the answer is there", get("/slow")],
  ["before what it changed is told", post("Content-Length: 9", '{"a":"b"}')],
  ["while an answer without end comes", get("/endless"), true],
  [
    "while a coded answer comes",
    get("/endless", "Accept: text/plain\r\nAccept-Encoding: gzip\r\n"),
    true,
  ],
  ["while a file comes", get("/files/long.bin"), true],
  ["while parts of a file come", get("/files/long.bin", "Range: bytes=9-,0-5\r\n"), true],
  ["before a file comes", get("/files/long.bin")],
  [
    "with more requests than were answered",
    get("/slow") + get("/files/long.bin") + get("/endless"),
  ],
  ["with files one after the other", get("/files/long.bin").repeat(5), true],
  ["after a chunk that is none", post("Transfer-Encoding: chunked", "x\r\n")],
  ["after nonsense", `${get("/slow")}nonsense\r\n\r\n`],
];

/** One client that leaves: politely, or so that the connection is reset. */
function leave(
  port: number,
  [, sent, waits]: (typeof ways)[number],
  resets: boolean,
): Promise<void> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(sent, () => {
        if (waits === true) socket.once("data", go);
        else setImmediate(go);
      });
    });
    const go = (): void => void (resets ? socket.resetAndDestroy() : socket.destroy());
    socket.on("error", () => undefined);
    socket.on("close", () => done());
  });
}

async function many(port: number, times: number): Promise<void> {
  let left = times;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const way = ways[left % ways.length] as (typeof ways)[number];
      await leave(port, way, Math.floor(left / ways.length) % 2 === 0);
    }
  };
  await Promise.all(Array.from({ length: 25 }, one));
}

const connectionsOf = (it: Server): Promise<number> =>
  new Promise((done, fail) =>
    it.getConnections((error, count) => (error === null ? done(count) : fail(error))),
  );

/** Open files and sockets of this process; `undefined` where the system does not tell. */
function descriptors(): number | undefined {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return undefined;
  }
}

const timers = (): number =>
  process.getActiveResourcesInfo().filter((it) => it === "Timeout" || it === "Immediate").length;

/** What is left behind, once it has had time to go. */
async function leftBehind() {
  const count = async () => ({
    connections: (await connectionsOf(server)) + (await connectionsOf(gateway)),
    streaming,
    descriptors: descriptors(),
  });
  let last = await count();
  for (let i = 0; i < 60; i++) {
    await sleep(50);
    const now = await count();
    if (i > 4 && JSON.stringify(now) === JSON.stringify(last) && now.connections === 0) break;
    last = now;
  }
  return { ...last, timers: timers() };
}

describe.each(["the server", "a gateway"])("clients that leave %s (RFC 9112 9.5)", (which) => {
  const port = (): number => portOf(which === "the server" ? server : gateway);

  test("leave nothing behind: no connection, stream, file or timer, however many", async () => {
    // What is made once is made before it is counted.
    await many(port(), ways.length * 2);
    await agentsClosed();
    const before = await leftBehind();
    await many(port(), which === "the server" ? 1500 : 500);
    await agentsClosed();
    const after = await leftBehind();
    expect(after.connections).toBe(0);
    expect(after.streaming).toBe(0);
    expect(after.descriptors ?? 0).toBeLessThanOrEqual(before.descriptors ?? 0);
    expect(after.timers).toBeLessThanOrEqual(before.timers + 2);
  }, 30_000);

  test("are no failure of the server, and the next client is served", async () => {
    expect(failures).toEqual([]);
    expect(unhandled).toEqual([]);
    const answer = await raw(port(), get("/plain", "Connection: close\r\n"));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});

/** Connections that the gateway keeps to the server behind are no leak: they are closed here. */
async function agentsClosed(): Promise<void> {
  await sleep(100);
  server.closeIdleConnections();
}
