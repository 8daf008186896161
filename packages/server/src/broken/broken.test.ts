import { type AddressInfo, connect } from "node:net";
import { describe, expect, test } from "vitest";
import { raw, serving } from "../../test/both.ts";
import { app, json, resource } from "../index.ts";
import { serverFor } from "../node.ts";

const taken: string[] = [];
const things = app([
  resource("/a", { load: () => 1, offer: { "application/json": json } }),
  resource("/slow", {
    load: () => new Promise<number>((done) => setTimeout(done, 20, 1)),
    offer: { "application/json": json },
  }),
  resource("/take", {
    POST: {
      accept: { "text/plain": null },
      run: ({ content }) => taken.push(new TextDecoder().decode(content)),
    },
  }),
]);

function statusesIn(octets: string): number[] {
  return [...octets.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

describe("what Node cannot read as a request", () => {
  const { port } = serving(things);
  const sent = (text: string) => raw(port(), text);

  test.each([
    [
      "a method that nobody knows is 501 (RFC 9110 15.6.2)",
      "BREW /a HTTP/1.1\r\nHost: a\r\n\r\n",
      501,
    ],
    ["a method is case-sensitive (RFC 9110 9.1)", "get /a HTTP/1.1\r\nHost: a\r\n\r\n", 501],
    [
      "a version that is not spoken is 505 (RFC 9110 15.6.6)",
      "GET /a HTTP/4.2\r\nHost: a\r\n\r\n",
      505,
    ],
    ["no Host is 400 (RFC 9112 3.2)", "GET /a HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    [
      "a second Host is 400 (RFC 9112 3.2)",
      "GET /a HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
      400,
    ],
    ["HTTP/1.0 needs no Host (RFC 9112 3.2)", "GET /a HTTP/1.0\r\n\r\n", 200],
    ["what is no HTTP is 400", "hello there\r\n\r\n", 400],
    [
      "a field without a name is 400 (RFC 9112 5)",
      "GET /a HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n",
      400,
    ],
    [
      "a length beside chunks is 400 (RFC 9112 6.3)",
      "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    [
      "too many fields are 431 (RFC 6585 5)",
      `GET /a HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
      431,
    ],
  ])("%s", async (_, text, status) => {
    const answer = await sent(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (status < 400) return;
    const [head = "", content = ""] = answer.split("\r\n\r\n");
    expect(head).toContain("Content-Type: application/problem+json");
    expect(head).toContain(`Content-Length: ${content.length}`);
    expect(JSON.parse(content)).toMatchObject({ status });
  });

  test("a problem is told in the form that the client likes best, here as well", async () => {
    const answer = await sent("BREW /a HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n\r\n");
    expect(answer).toContain("<h1>501 Not Implemented</h1>");
  });

  test.each(["/a", "/slow", "/take"])(
    "what came before it is answered first, and carried out once (RFC 9112 9.3.2): %s",
    async (path) => {
      taken.length = 0;
      const before = `${path === "/take" ? "POST" : "GET"} ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n`;
      const broken = "BREW /a HTTP/1.1\r\nHost: a\r\n\r\n";
      expect(statusesIn(await sent(before + broken))).toEqual([200, 501]);
      expect(statusesIn(await sent(`${before}nonsense\r\n\r\n`))).toEqual([200, 400]);
      expect(statusesIn(await sent(`${before}${before}GET /a HTTP/7.0\r\n\r\n`))).toEqual([
        200, 200, 505,
      ]);
      if (path === "/take") expect(taken).toEqual(["", "", "", ""]);
    },
  );

  test.each([
    ["a target with an octet that it cannot have", "HEAD /a\xe9 HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a target of no form", "HEAD a HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["something else than a version", "HEAD /a XTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a space before a colon", "HEAD /a HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n", 400],
    ["a length of no digits", "HEAD /a HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400],
    ["two framings", "HEAD /a HTTP/1.1\r\nTransfer-Encoding: gzip\r\nHost: a\r\n\r\n", 400],
    ["too many fields", `HEAD /a HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ])(
    "HEAD gets no content though it is broken, also behind other requests (RFC 9110 9.3.2): %s",
    async (_, broken, status) => {
      const before = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";
      expect(await sent(broken)).toMatch(/^HTTP[\s\S]*\r\n\r\n$/);
      const answer = await sent(before + before + broken);
      expect(statusesIn(answer)).toEqual([200, 200, status]);
      expect(answer).toMatch(/\r\n\r\n$/);
      const post = `POST /take HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\na\nb c`;
      expect(await sent(post + broken)).toMatch(/\r\n\r\n$/);
      const get = await sent(before + before + broken.replace("HEAD", "GET"));
      expect(get).not.toMatch(/\r\n\r\n$/);
    },
  );

  test("a request to switch the connection over waits for what is owed before it (RFC 9110 9.3.6)", async () => {
    const connect = "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n";
    expect(statusesIn(await sent(`GET /slow HTTP/1.1\r\nHost: a\r\n\r\n${connect}`))).toEqual([
      200, 404,
    ]);
  });

  test("a version that could be read elsewhere is not carried out here", async () => {
    taken.length = 0;
    expect(statusesIn(await sent("POST /take HTTP/1.7\r\nHost: a\r\n\r\n"))).toEqual([505]);
    expect(taken).toEqual([]);
  });
});

describe("content that is broken", () => {
  const { port } = serving(things);
  const take = (content: string, fields = "Transfer-Encoding: chunked") =>
    `POST /take HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n${fields}\r\n\r\n${content}`;

  test.each([
    ["a chunk of no size", "x\r\n"],
    ["a chunk that is longer than its size", "1\r\nab\r\n0\r\n\r\n"],
    ["a size that is too large", "fffffffffffffffff\r\n"],
    ["a chunk that is shorter than its size, and another request", "9\r\na\r\n0\r\n\r\nGET /a"],
  ])("%s is 400, and nobody is given what there was (RFC 9112 7.1)", async (_, content) => {
    taken.length = 0;
    expect(statusesIn(await raw(port(), take(content)))).toEqual([400]);
    expect(statusesIn(await raw(port(), take(`1\r\na\r\n${content}`)))).toEqual([400]);
    expect(taken).toEqual([]);
  });

  test("what was refused by its head has its answer, and gets no second one", async () => {
    const refused = take("x\r\n", "Expect: wonders\r\nTransfer-Encoding: chunked");
    expect(statusesIn(await raw(port(), refused))).toEqual([417]);
  });

  test("a client that ends in the middle is told so, if it still listens (RFC 9112 8)", async () => {
    const half = await new Promise<string>((done) => {
      let text = "";
      const socket = connect({ port: port(), host: "127.0.0.1", allowHalfOpen: true }, () =>
        socket.end(take("ab", "Content-Length: 4")),
      );
      socket.on("data", (it) => (text += it));
      socket.on("close", () => done(text));
    });
    expect(statusesIn(half)).toEqual([400]);
  });
});

test("content that does not come in time is 408 (RFC 9110 15.5.9)", async () => {
  const server = serverFor(things, { requestTimeout: 100, connectionsCheckingInterval: 20 });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const head = "POST /take HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 4";
  expect(statusesIn(await raw(port, `${head}\r\n\r\nab`))).toEqual([408]);
  expect(statusesIn(await raw(port, head))).toEqual([408]);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

test("a connection ends with the answer where the client asked for it, whatever else Connection says (RFC 9112 9.6)", async () => {
  const it = app([resource("/a", { requireUpgrade: "TLS/1.3", POST: () => 1 })]);
  const server = serverFor(it);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const answer = await raw(port, "POST /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  expect(statusesIn(answer)).toEqual([426]);
  expect(answer).toContain("\r\nConnection: upgrade, close\r\n");
  await new Promise((done) => server.close(done));
});
