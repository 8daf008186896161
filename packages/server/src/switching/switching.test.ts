import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { describeBoth, raw, serving } from "../../test/both.ts";
import { app, bearer, json, resource } from "../index.ts";
import { toNode, type Upgraded } from "../node.ts";

const sockets = new WebSocketServer({ noServer: true });
const failures: unknown[] = [];
const onlyBroken = { websocket: () => Promise.reject(new Error("It breaks.")) };

/** Says what it knows of the client, then again what it hears. */
function talk(connection: Upgraded, greeting: string): void {
  const { request, socket, head } = connection;
  sockets.handleUpgrade(request, socket, head, (it) => {
    it.on("message", (data, isBinary) => it.send(data, { binary: isBinary }));
    it.send(greeting);
  });
}

const talks = app(
  [
    resource("/rooms/:id", {
      load: ({ params }) => (params.id === "9" ? undefined : { room: params.id }),
      offer: { "application/json": json },
      upgrade: {
        websocket: (connection: Upgraded, { current, query, request }) =>
          talk(connection, `${request.method} ${current.room} ${query["as"] ?? "nobody"}`),
      },
    }),
    resource("/mine", {
      authenticate: bearer((token) => (token === "good" ? { name: "ann" } : undefined)),
      requireUpgrade: "websocket",
      upgrade: { websocket: (connection: Upgraded, { user }) => talk(connection, user.name) },
    }),
    resource("/broken", { requireUpgrade: "websocket", upgrade: onlyBroken }),
    resource("/plain", {
      load: () => ({ plain: true }),
      offer: { "application/json": json },
      POST: { accept: { "text/plain": null }, run: ({ content }) => content.length },
    }),
  ],
  { onError: (error) => failures.push(error) },
);

const asked =
  "Host: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

afterAll(() => sockets.close());
afterEach(() => {
  failures.length = 0;
});

describe("101 over a socket (RFC 9110 7.8, 15.2.2)", () => {
  const { port } = serving(talks);

  function greeting(path: string, headers = {}): Promise<string> {
    return new Promise((resolve, reject) => {
      const it = new WebSocket(`ws://127.0.0.1:${port()}${path}`, { headers });
      it.on("message", (data) => {
        resolve(String(data));
        it.close();
      });
      it.on("unexpected-response", (_, response) => resolve(String(response.statusCode)));
      it.on("error", reject);
    });
  }

  test("the connection goes on as a WebSocket, with what was found out about the request", async () => {
    expect(await greeting("/rooms/1?as=ann")).toBe("GET 1 ann");
    expect(await greeting("/mine", { Authorization: "Bearer good" })).toBe("ann");
  });

  test("what is heard is said again: nothing of the other protocol is lost", async () => {
    const it = new WebSocket(`ws://127.0.0.1:${port()}/rooms/2`);
    const heard: string[] = [];
    await new Promise<void>((resolve, reject) => {
      it.on("error", reject);
      it.on("open", () => it.send("hello"));
      it.on("message", (data) => {
        heard.push(String(data));
        if (heard.length === 2) resolve();
      });
    });
    it.close();
    expect(heard).toEqual(["GET 2 nobody", "hello"]);
  });

  test("whoever may not, or asks for what is not there, is answered as by any GET", async () => {
    expect(await greeting("/mine")).toBe("401");
    expect(await greeting("/rooms/9")).toBe("404");
    expect(await greeting("/nowhere")).toBe("404");
    expect(await greeting("/plain")).toBe("200");
  });

  test("a refusal is whole and ends the connection, of which Node reads nothing more", async () => {
    const got = await raw(port(), `GET /rooms/9 HTTP/1.1\r\n${asked}\r\n`);
    expect(got).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(got).toMatch(/^Connection: close\r$/m);
    expect(got).toContain('"status":404');
  });

  test("without Connection: upgrade, over HTTP/1.0, or by another name it is not asked for", async () => {
    const bare =
      "GET /rooms/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nUpgrade: websocket\r\n\r\n";
    expect(await raw(port(), bare)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const old = `GET /rooms/1 HTTP/1.0\r\n${asked}\r\n`;
    expect(await raw(port(), old)).toMatch(/^HTTP\/1\.[01] 200 OK\r\n/);
    const other =
      "GET /rooms/1 HTTP/1.1\r\nHost: x\r\nConnection: upgrade, close\r\nUpgrade: h2c\r\n\r\n";
    expect(await raw(port(), other)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test("who does not ask to switch where nothing else is to be had: 426 with what to ask for (RFC 9110 15.5.22)", async () => {
    const got = await raw(port(), "GET /mine HTTP/1.1\r\nHost: x\r\n\r\n", { until: "426" });
    expect(got).toMatch(/^HTTP\/1\.1 426 Upgrade Required\r\n/);
    expect(got).toMatch(/^Upgrade: websocket\r$/m);
  });

  test("only GET switches: a POST that asks to has its content read", async () => {
    const post = asked.replace("Upgrade\r\n", "Upgrade, close\r\n");
    const head = `POST /plain HTTP/1.1\r\n${post}Content-Type: text/plain\r\nContent-Length: 5\r\n\r\n`;
    const got = await raw(port(), `${head}hello`);
    expect(got).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(got.endsWith("\r\n\r\n5")).toBe(true);
  });

  test("a taker that breaks takes the connection along, and is logged", async () => {
    expect(await raw(port(), `GET /broken HTTP/1.1\r\n${asked}\r\n`)).toBe("");
    expect(failures).toEqual([
      expect.objectContaining({ error: new Error("It breaks."), target: "/broken" }),
    ]);
  });

  test("a client that hangs up while its request is decided on does no harm", async () => {
    await new Promise<void>((done) => {
      const socket = connect(port(), "127.0.0.1", () => {
        socket.write(`GET /rooms/1 HTTP/1.1\r\n${asked}\r\n`, () => socket.destroy());
      });
      socket.on("close", () => done());
    });
    expect(await greeting("/rooms/1")).toBe("GET 1 nobody");
  });
});

describe("where nobody can hand over the connection", () => {
  const server = createServer(toNode(talks));
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  });

  test("the wish is passed over, as it may be (RFC 9110 7.8)", async () => {
    const { port } = server.address() as AddressInfo;
    const close = asked.replace("Upgrade\r\n", "Upgrade, close\r\n");
    const got = await raw(port, `GET /rooms/1 HTTP/1.1\r\n${close}\r\n`);
    expect(got).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(got).toMatch(/"room":"1"/);
  });
});

describeBoth("a resource that only switches", talks, (send) => {
  test("it has GET, and no HEAD", async () => {
    const got = await send("/broken");
    expect([got.status, got.field("upgrade")]).toEqual([426, "websocket"]);
  });
});

test("what can switch and has nothing for who does not ask to is refused", () => {
  const wrong = () => resource("/a", { upgrade: { websocket: vi.fn() } });
  expect(wrong).toThrow(
    "The resource /a can switch protocols and has nothing for who does not ask to. Add offer, or requireUpgrade to answer 426.",
  );
});
