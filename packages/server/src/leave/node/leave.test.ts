import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, request, type Server } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, connect, type Server as NetServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect as connectTls } from "node:tls";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { http2ServerFor } from "../../http2/node.ts";
import { app, json, type Observed, resource } from "../../index.ts";
import { gracefully, type LeaveOptions, type Left, serverFor, toNode } from "../../node.ts";

/** Requests that wait until they are let go. */
const held: (() => void)[] = [];
const letGo = (): void => {
  for (const it of held.splice(0)) it();
};
const things = [
  resource("/quick", { load: () => 1, offer: { "application/json": json } }),
  resource("/held", {
    load: () => new Promise<number>((resolve) => held.push(() => resolve(2))),
    offer: { "application/json": json },
  }),
];

const sockets: Socket[] = [];
const servers: NetServer[] = [];
afterEach(() => {
  letGo();
  for (const it of sockets.splice(0)) it.destroy();
  for (const it of servers.splice(0)) it.close();
});

async function listening<It extends NetServer>(server: It): Promise<It> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const portOf = (server: NetServer): number => (server.address() as AddressInfo).port;

async function ready(options: LeaveOptions = {}, server: Server = serverFor(app(things))) {
  const cuts: Left[] = [];
  const leaving = gracefully(server, { signals: [], onCut: (it) => cuts.push(it), ...options });
  await listening(server);
  return { server, leaving, cuts, port: portOf(server) };
}

/** A connection with what has come over it. */
async function opened(port: number) {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => undefined);
  let got = "";
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(got)));
  socket.setEncoding("latin1").on("data", (it) => {
    got += it;
  });
  await once(socket, "connect");
  return {
    socket,
    ended,
    get got() {
      return got;
    },
    ask: (path: string, method = "GET", more = "") =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`),
    async has(text: string) {
      while (!got.includes(text)) await sleep(2);
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(2);
}

const nothing: Left = { cut: [], errors: [] };

describe("a server that leaves", () => {
  test("without connections is gone at once", async () => {
    const { leaving, server } = await ready();
    expect(leaving.isLeaving).toBe(false);
    const left = leaving.leave();
    expect(leaving.isLeaving).toBe(true);
    expect(await left).toEqual(nothing);
    expect(server.listening).toBe(false);
  });

  test("finishes what runs, says close with it (RFC 9112 9.6), and takes no new connections", async () => {
    const { leaving, port } = await ready();
    const client = await opened(port);
    client.ask("/held");
    await until(() => held.length === 1);
    const left = leaving.leave();
    const refused = connect(port, "127.0.0.1");
    const [error] = (await once(refused, "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ECONNREFUSED");
    letGo();
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    expect(await left).toEqual(nothing);
  });

  test("answers what still comes over a kept connection 503, with Retry-After and close", async () => {
    const { leaving, port } = await ready({ retryAfter: 7 });
    const client = await opened(port);
    client.ask("/quick");
    await client.has("200 OK");
    const left = leaving.leave();
    client.ask("/quick");
    const [, answer = ""] = (await client.ended).split(/(?=HTTP\/1\.1 503)/);
    expect(answer).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
    expect(answer).toMatch(/\r\nRetry-After: 7\r\n/);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    expect(answer).toContain("application/problem+json");
    expect(await left).toEqual(nothing);
  });

  test("closes connections that wait for nothing, also those that never said a word", async () => {
    const { leaving, port } = await ready();
    const [kept, silent] = [await opened(port), await opened(port)];
    kept.ask("/quick");
    await kept.has("200 OK");
    expect(await leaving.leave()).toEqual(nothing);
    expect((await kept.ended).match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(await silent.ended).toBe("");
  });

  test("answers all that was asked before, in a row on one connection, and what comes after it 503", async () => {
    const { leaving, port } = await ready();
    const client = await opened(port);
    client.ask("/held");
    client.ask("/held");
    await until(() => held.length === 2);
    const left = leaving.leave();
    client.ask("/quick");
    await sleep(20);
    letGo();
    const statuses = [...(await client.ended).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, it]) => it);
    expect(statuses).toEqual(["200", "200", "503"]);
    expect(await left).toEqual(nothing);
  });

  test("reads the rest of content that it refuses, so that the client sees why", async () => {
    const { leaving, port } = await ready();
    const client = await opened(port);
    client.ask("/quick");
    await client.has("200 OK");
    const left = leaving.leave();
    const half = "x".repeat(500_000);
    client.ask("/quick", "POST", `Content-Length: ${2 * half.length}\r\n`);
    client.socket.write(half);
    await client.has("503 Service Unavailable");
    await new Promise((resolve) => client.socket.write(half, resolve));
    expect(await client.ended).toMatch(/HTTP\/1\.1 503/);
    expect(await left).toEqual(nothing);
  });

  test("does not ask for content that it refuses (RFC 9110 10.1.1)", async () => {
    const { leaving, port } = await ready();
    const client = await opened(port);
    const left = leaving.leave();
    client.ask("/quick", "POST", "Expect: 100-continue\r\nContent-Length: 5\r\n");
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 503/);
    expect(await left).toEqual(nothing);
  });

  test("cuts off after its time what has not ended, and says what", async () => {
    const { leaving, port, cuts } = await ready({ wait: 100 });
    const client = await opened(port);
    client.ask("/held?page=1");
    await until(() => held.length === 1);
    const left = await leaving.leave();
    expect(left).toEqual({ cut: ["GET /held?page=1"], errors: [] });
    expect(cuts).toEqual([left]);
    expect(await client.ended).toBe("");
  });

  test("does in order what it is told: something meanwhile, something after the last answer", async () => {
    const done: string[] = [];
    const { leaving, port } = await ready({
      meanwhile: () => done.push("meanwhile"),
      after: () => done.push("after"),
    });
    const client = await opened(port);
    client.ask("/held");
    await until(() => held.length === 1);
    const left = leaving.leave();
    await until(() => done.length > 0);
    expect(done).toEqual(["meanwhile"]);
    letGo();
    await client.ended;
    await left;
    expect(done).toEqual(["meanwhile", "after"]);
    expect(await leaving.leave()).toBe(await left);
    expect(done).toHaveLength(2);
  });

  test("what fails or never ends meanwhile does not keep it from leaving", async () => {
    const wrong = new Error("no");
    const failing = await ready({ meanwhile: () => Promise.reject(wrong) });
    expect(await failing.leaving.leave()).toEqual({ cut: [], errors: [wrong] });
    const hanging = await ready({ wait: 50, meanwhile: () => new Promise(() => undefined) });
    expect(await hanging.leaving.leave()).toEqual({
      cut: ["what was to be done meanwhile"],
      errors: [],
    });
  });

  test("who watches the application sees which decision it was", async () => {
    const seen: Observed[] = [];
    const it = app(things, { observe: () => (over) => seen.push(over) });
    const { leaving, port } = await ready({}, serverFor(it));
    const client = await opened(port);
    const left = leaving.leave();
    client.ask("/quick");
    await client.ended;
    await left;
    expect(seen).toEqual([
      { status: 503, route: undefined, decision: "available", cite: "RFC 9110 15.6.4" },
    ]);
  });

  test("need not be one of ours, and may answer in its own way", async () => {
    const handler = createServer((_, response) => response.end("hello"));
    const { leaving, port } = await ready({}, handler);
    const client = await opened(port);
    const left = leaving.leave();
    client.ask("/");
    expect(await client.ended).toMatch(/^HTTP\/1\.1 503 .*Retry-After: 5\r\n/s);
    expect(await left).toEqual(nothing);

    const own = await ready({ refuse: (_, response) => response.writeHead(503).end("draining") });
    const other = await opened(own.port);
    const over = own.leaving.leave();
    other.ask("/");
    expect(await other.ended).toMatch(/Connection: close.*draining/is);
    await over;
  });

  test("refuses connections that would switch protocols as well", async () => {
    const room = resource("/room", { requireUpgrade: "chat", upgrade: { chat: () => 1 } });
    const { leaving, port } = await ready({}, serverFor(app([room])));
    const client = await opened(port);
    const left = leaving.leave();
    client.ask("/room", "GET", "Connection: Upgrade\r\nUpgrade: chat\r\n");
    expect(await client.ended).toMatch(/^HTTP\/1\.1 503/);
    expect(await left).toEqual(nothing);
  });

  test.each([[{ wait: -1 }], [{ wait: Number.NaN }], [{ retryAfter: -5 }]])(
    "%j is refused",
    (options) => {
      expect(() => gracefully(createServer(), { signals: [], ...options })).toThrow(RangeError);
    },
  );
});

describe("over HTTP/2", () => {
  test.each([
    ["ours", () => http2ServerFor(app(things))],
    [
      "any",
      () =>
        createHttp2Server((_, response) => {
          held.push(() => response.end("2"));
        }),
    ],
  ])("streams that run end, the session with GOAWAY (RFC 9113 6.8): %s", async (_, make) => {
    const server = make();
    const leaving = gracefully(server, { signals: [] });
    await listening(server);
    const client = connectHttp2(`http://127.0.0.1:${portOf(server)}`);
    const stream = client.request({ ":path": "/held" });
    let text = "";
    stream.setEncoding("utf8").on("data", (it) => {
      text += it;
    });
    await until(() => held.length === 1);
    const goaway = once(client, "goaway");
    const left = leaving.leave();
    const [code, lastStream] = await goaway;
    expect([code, lastStream]).toEqual([0, 1]);
    letGo();
    await once(stream, "end");
    expect(text).toBe("2");
    expect(await left).toEqual(nothing);
    expect(client.closed || client.destroyed).toBe(true);
  });
});

describe("over TLS", () => {
  /** TLS by a key that both know: there is no certificate to make and to renew. */
  const psk = Buffer.from("00112233445566778899aabbccddeeff", "hex");
  const tls = { ciphers: "PSK", maxVersion: "TLSv1.2" } as const;
  const pskCallback = (): Buffer => psk;

  test.each([
    ["node:https", () => createHttps({ ...tls, pskCallback }, toNode(app(things)))],
    ["HTTP/1.1 beside HTTP/2", () => http2ServerFor(app(things), { ...tls, pskCallback })],
  ])("idle connections are closed, and what runs is finished: %s", async (_, make) => {
    const server = make();
    const leaving = gracefully(server, { signals: [], wait: 20_000 });
    await listening(server);
    const clients = ["/quick", "/held"].map((path) => {
      const socket = connectTls({
        port: portOf(server),
        ...tls,
        pskCallback: () => ({ psk, identity: "test" }),
        checkServerIdentity: () => undefined,
      });
      sockets.push(socket);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
      let got = "";
      socket.setEncoding("latin1").on("data", (it) => {
        got += it;
      });
      return { socket, got: () => got };
    });
    const [quick, slow] = clients;
    await until(() => held.length === 1 && quick?.got().includes("200 OK") === true);
    const left = leaving.leave();
    await once(quick?.socket as Socket, "close");
    expect(held).toHaveLength(1);
    letGo();
    await once(slow?.socket as Socket, "close");
    expect(slow?.got()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await left).toEqual(nothing);
  });
});

test("an HTTP/2 session whose handshake comes after the end has begun is refused so that it is safe to repeat", async () => {
  const psk = Buffer.from("00112233445566778899aabbccddeeff", "hex");
  const tls = { ciphers: "PSK", maxVersion: "TLSv1.2" } as const;
  const server = http2ServerFor(app(things), { ...tls, pskCallback: () => psk });
  const leaving = gracefully(server, { signals: [], wait: 20_000 });
  await listening(server);
  const before = once(server, "connection");
  const { socket } = await opened(portOf(server));
  await before;
  const left = leaving.leave();
  const secure = connectTls({
    socket,
    ...tls,
    ALPNProtocols: ["h2"],
    pskCallback: () => ({ psk, identity: "test" }),
    checkServerIdentity: () => undefined,
  });
  const client = connectHttp2("https://a", { createConnection: () => secure });
  client.on("error", () => undefined);
  const stream = client.request({ ":path": "/quick" });
  // Which of the two depends on whether the request was on its way already; both may be sent again.
  const refusal = await new Promise((resolve) => {
    stream.on("response", resolve);
    stream.on("error", ({ message }) => resolve(message));
  });
  expect(refusal).toMatch(/NGHTTP2_REFUSED_STREAM|GOAWAY/);
  expect(await left).toEqual(nothing);
});

describe("by signals, in a process of its own", () => {
  const folder = fileURLToPath(new URL("../../..", import.meta.url));
  const script = `
    import { createServer } from "node:http";
    import { app, json, resource } from "@verdict/server";
    import { gracefully, serverFor } from "@verdict/server/node";
    const slow = resource("/slow", {
      load: () => new Promise((resolve) => {
        process.on("message", () => resolve("finished"));
        process.send("asked");
      }),
      offer: { "application/json": json },
    });
    const server = serverFor(app([slow]));
    gracefully(server, {
      wait: Number(process.argv[1]),
      meanwhile: () => process.send("leaving"),
      after: () => console.log("after"),
    });
    // Something that would keep the process for ever, and a second server.
    setInterval(() => {}, 1000);
    const other = createServer().listen(0);
    gracefully(other, { after: () => console.log("other") });
    server.listen(0, "127.0.0.1", () => process.send(server.address().port));
  `;
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const it of children.splice(0)) it.kill("SIGKILL");
  });

  async function started(wait = 10_000) {
    const args = ["--conditions=@verdict/source", "--no-warnings", "--input-type=module"];
    const child = spawn(process.execPath, [...args, "-e", script, String(wait)], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    children.push(child);
    let out = "";
    for (const it of [child.stdout, child.stderr]) {
      it?.on("data", (chunk) => {
        out += chunk;
      });
    }
    const [port] = await once(child, "message");
    const client = await opened(port as number);
    client.ask("/slow");
    await once(child, "message");
    const ended = once(child, "close").then(([code]) => ({ code, out }));
    return { child, client, port: port as number, ended };
  }

  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s finishes what runs and ends with 0",
    async (signal) => {
      const { child, client, ended } = await started();
      child.kill(signal);
      await once(child, "message");
      child.send("go");
      expect(await client.ended).toMatch(/^HTTP\/1\.1 200 .*finished/s);
      const { code, out } = await ended;
      expect(code).toBe(0);
      expect(out.trim().split("\n").sort()).toEqual(["after", "other"]);
    },
  );

  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("a second %s ends at once with %i", async (signal, code) => {
    const { child, client, ended } = await started(600_000);
    child.kill(signal);
    await once(child, "message");
    child.kill(signal);
    expect((await ended).code).toBe(code);
    expect(await client.ended).toBe("");
  });

  test("after its time it ends anyway and says what was cut off", async () => {
    const { child, client, ended } = await started(200);
    child.kill("SIGTERM");
    const { code, out } = await ended;
    expect(code).toBe(0);
    expect(out).toContain("cut off: GET /slow.");
    expect(await client.ended).toBe("");
  });

  test("under load nobody is reset, and whatever was begun is answered: 64 connections, three ends", async () => {
    const busy = `
      import { app, json, resource } from "@verdict/server";
      import { gracefully, serverFor } from "@verdict/server/node";
      let begun = 0;
      const load = () => new Promise((resolve) => setTimeout(resolve, 5, ++begun));
      const server = serverFor(app([resource("/", { load, offer: { "application/json": json } })]));
      gracefully(server, { after: () => process.send(begun) });
      server.listen(0, "127.0.0.1", () => process.send(server.address().port));
    `;
    for (let round = 0; round < 3; round++) {
      const args = ["--conditions=@verdict/source", "--no-warnings", "--input-type=module"];
      const child = spawn(process.execPath, [...args, "-e", busy], {
        cwd: folder,
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      children.push(child);
      const [port] = await once(child, "message");
      const agent = new Agent({ keepAlive: true });
      const seen = new Map<string, number>();
      const clients = Array.from({ length: 64 }, async () => {
        for (;;) {
          const came = await new Promise<string>((resolve) => {
            request({ port: port as number, agent }, (response) => {
              response.on("error", () => resolve("cut off"));
              response.resume().on("end", () => resolve(String(response.statusCode)));
            })
              .on("error", ({ code }: NodeJS.ErrnoException) => resolve(String(code)))
              .end();
          });
          seen.set(came, (seen.get(came) ?? 0) + 1);
          if (came !== "200" && came !== "503") return;
        }
      });
      // All are connected by then.
      await until(() => (seen.get("200") ?? 0) > 1000);
      child.kill("SIGTERM");
      const [begun] = await once(child, "message");
      const [code] = await once(child, "exit");
      await Promise.all(clients);
      agent.destroy();
      expect(code).toBe(0);
      expect(seen.get("200")).toBe(begun);
      // Whether any request comes between two answers is up to chance.
      seen.delete("503");
      expect([...seen.keys()].sort()).toEqual(["200", "ECONNREFUSED"]);
    }
  });
});
