import { connect, createServer, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Playground, playground } from "../index.ts";

/** A server on this machine that nobody from elsewhere may get to. */
let inner: Server;
let innerPort = 0;
let reached = 0;
/** As one that others reach is by default. */
let lab: Playground;

beforeAll(async () => {
  inner = createServer((socket) => {
    reached++;
    socket.resume();
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\ninner");
    socket.on("error", () => undefined);
  });
  await new Promise<void>((done) => inner.listen({ port: 0, host: "::" }, done));
  innerPort = (inner.address() as { port: number }).port;
  lab = await playground({ host: "0.0.0.0" });
});
afterAll(async () => {
  await lab.close();
  await new Promise((done) => inner.close(done));
});
beforeEach(() => {
  reached = 0;
});

const credentials = `Proxy-Authorization: Basic ${btoa("user:password")}\r\n`;

/** Everything that comes for octets, until the connection ends. */
function said(octets: string, port = lab.port): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(octets, "latin1"));
    socket.setTimeout(8000, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}

/** Ways to write an address of this machine or of the network behind it. */
const hosts: readonly string[] = [
  ...["127.0.0.1", "127.0.0.2", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1"],
  ...["017700000001", "0", "0.0.0.0", "127.0.0.1.", "%31%32%37.0.0.1", "\u2460\u2461\u2466.0.0.1"],
  ...["localhost", "LOCALHOST", "localhost.", "a.localhost", "ip6-localhost"],
  ...["[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"],
  ...["[::127.0.0.1]", "[64:ff9b::7f00:1]", "[::1%25lo]", "[fe80::1%25eth0]", "[fe80::1]"],
  ...["169.254.169.254", "[fd00:ec2::254]", "metadata.google.internal", "10.0.0.1", "192.168.0.1"],
  ...["127.0.0.1.nip.io", "localtest.me", "127.0.0.1@example.com", "example.com@127.0.0.1"],
  ...["good.playground@127.0.0.1", "127.0.0.1#good.playground", "127.0.0.1\\@good.playground"],
  ...["good.playground.127.0.0.1.nip.io", "[::1", "::1", "a b", "", "127.0.0.1:1:2", "%", "[]"],
];

describe("a playground that others reach goes nowhere for them (CWE-918)", () => {
  test.each(hosts)("an address in absolute form: %s", async (host) => {
    for (const scheme of ["http", "HTTP"]) {
      const text = await said(
        `GET ${scheme}://${Buffer.from(host).toString("latin1")}:${innerPort}/ HTTP/1.1\r\nHost: a\r\n${credentials}Connection: close\r\n\r\n`,
      );
      // In capitals it is taken for its own, and told what is there.
      if (scheme === "http") expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
      else expect(text).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    }
    expect(reached).toBe(0);
    expect(await said("GET /get HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).toMatch(
      / 200 /,
    );
  });

  test.each(hosts)("a tunnel: %s", async (host) => {
    const text = await said(
      `CONNECT ${Buffer.from(host).toString("latin1")}:${innerPort} HTTP/1.1\r\nHost: a\r\n${credentials}\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(reached).toBe(0);
  });

  test.each(hosts)("a TCP proxy, made or changed: %s", async (host) => {
    const upstream = `${host}:${innerPort}`;
    const send = (path: string, content: unknown) =>
      fetch(`http://127.0.0.1:${lab.port}${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(content),
      });
    const own = { name: "own", upstream: `127.0.0.1:${lab.port}` };
    expect((await send("/proxies", own)).status).toBe(201);
    try {
      expect([400, 403, 422]).toContain((await send("/proxies", { name: "x", upstream })).status);
      expect([400, 403, 422]).toContain(
        (await send("/populate", [{ name: "x", upstream }])).status,
      );
      expect([400, 403, 422]).toContain((await send("/proxies/own", { upstream })).status);
      const { listen } = lab.proxies.get("own") as { listen: { port: number } };
      const text = await said(
        "GET /get HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        listen.port,
      );
      expect(text).not.toContain("inner");
    } finally {
      await lab.proxies.remove("own");
    }
    expect(reached).toBe(0);
  });

  test.each(["https", "ftp", "file", "gopher", "ws", "data", "unix", "jar"])(
    "another scheme: %s",
    async (scheme) => {
      const text = await said(
        `GET ${scheme}://127.0.0.1:${innerPort}/ HTTP/1.1\r\nHost: a\r\n${credentials}Connection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 [24]\d\d /);
      expect(text).not.toContain("inner");
      expect(reached).toBe(0);
    },
  );

  test("a redirect is told and never followed, by the gateway and the proxy", async () => {
    const to = encodeURIComponent(`http://127.0.0.1:${innerPort}/`);
    const redirect = `/redirect-to?url=${to}`;
    for (const target of [
      redirect,
      `/gateway/playground${redirect}`,
      `http://playground.playground${redirect}`,
      `/gateway/good//127.0.0.1:${innerPort}/`,
      `/gateway/good/http://127.0.0.1:${innerPort}/`,
      `/gateway/good/@127.0.0.1:${innerPort}/`,
      `/gateway/good/..//127.0.0.1:${innerPort}/`,
      `http://good.playground//127.0.0.1:${innerPort}/`,
      `http://good.playground/@127.0.0.1:${innerPort}/`,
      `/cause/550/scrape?target=http://127.0.0.1:${innerPort}/`,
      `/gateway/http%3a%2f%2f127.0.0.1%3a${innerPort}/`,
    ]) {
      const text = await said(
        `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${innerPort}\r\n${credentials}Connection: close\r\n\r\n`,
      );
      expect(text, target).toMatch(/^HTTP\/1\.1 \d\d\d /);
      expect(text, target).not.toContain("\r\n\r\ninner");
    }
    expect(reached).toBe(0);
  });

  test("with permission it goes there", async () => {
    await using open = await playground({ host: "0.0.0.0", reach: "any" });
    const text = await said(
      `GET http://127.0.0.1:${innerPort}/ HTTP/1.1\r\nHost: a\r\n${credentials}Connection: close\r\n\r\n`,
      open.port,
    );
    expect(text).toContain("inner");
    expect(reached).toBe(1);
  });
});

test.each(["127.example", "127.0.0.1.example", "localhost.example"])(
  "a name that only begins like this machine is elsewhere: %s",
  async (host) => {
    const { isOfThisMachine } = await import("./own.ts");
    expect(isOfThisMachine(host)).toBe(false);
  },
);
