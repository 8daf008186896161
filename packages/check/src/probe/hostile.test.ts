import { createServer, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask } from "../node.ts";
import { probe } from "./probe.ts";

/** A server beside the one that is probed, to which nothing may lead. */
let other: Server;
let reached = 0;
const sockets = new Set<Socket>();

function served(answer: (socket: Socket, asked: string) => void): Promise<Server> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.once("data", (octets) => answer(socket, octets.toString("latin1")));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const portOf = (it: Server): number => (it.address() as { port: number }).port;

beforeAll(async () => {
  other = await served((socket) => {
    reached++;
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  });
});
afterAll(() => {
  for (const it of sockets) it.destroy();
  other.close();
});
beforeEach(() => {
  reached = 0;
});

/** Probe a server that answers everything alike. */
async function probed(answer: string | Uint8Array, within = 2000) {
  const server = await served((socket, asked) => {
    if (!asked.startsWith("HEAD ") || typeof answer !== "string") socket.end(answer);
    else socket.end(`${answer.split("\r\n\r\n")[0]}\r\n\r\n`);
  });
  try {
    const url = `http://127.0.0.1:${portOf(server)}/a`;
    return await probe(url, {
      send: (it, how) => ask(it, { ...how, within, most: 2 ** 20 }),
      isUnsafe: true,
      patience: 100,
    });
  } finally {
    server.close();
  }
}

const to = (): string => `127.0.0.1:${portOf(other)}`;

describe("the probe goes to nobody but who it was sent to (CWE-918)", () => {
  test.each([301, 302, 303, 307, 308])(
    "a redirect with %i is looked at, and not followed",
    async (status) => {
      for (const target of [
        `http://${to()}/`,
        `//${to()}/`,
        `\\\\${to()}/`,
        "file:///etc/passwd",
      ]) {
        const { exchanges } = await probed(
          `HTTP/1.1 ${status} A\r\nLocation: ${target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
        );
        expect(exchanges[0]?.response.status).toBe(status);
      }
      expect(reached).toBe(0);
    },
  );

  test("no field leads elsewhere", async () => {
    const elsewhere = [
      ...["Link", "Content-Location", "Refresh", "Alt-Svc", "Location", "Report-To"],
      ...["NEL", "Reporting-Endpoints", "SourceMap", "Sunset", "Deprecation", "Allow"],
    ].map((name) => `${name}: <http://${to()}/>; rel="next", http://${to()}/, h2="${to()}"; ma=9`);
    const { probed: all } = await probed(
      `HTTP/1.1 200 OK\r\n${elsewhere.join("\r\n")}\r\nETag: "//${to()}/"\r\nAccept-Ranges: bytes\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    expect(all.length).toBeGreaterThan(5);
    expect(reached).toBe(0);
  });

  test.each([
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "data:,a",
    "unix:/a",
    "gopher://127.0.0.1/",
  ])("another scheme is not asked: %s", async (url) => {
    await expect(probe(url, { send: ask })).rejects.toThrow();
  });
});

describe("what is probed cannot hold the probe", () => {
  test.each([
    ["no HTTP", "lskdu0\r\n\r\n"],
    ["nothing", ""],
    ["a head without end", `HTTP/1.1 200 OK\r\n${"X-A: b\r\n".repeat(50_000)}`],
    ["more than is taken", `HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${"a".repeat(2 ** 21)}`],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
    [
      "a length and chunks",
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["less than was announced", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na"],
  ])("%s is told, not waited for", async (_, answer) => {
    await expect(probed(answer)).rejects.toThrow();
  });

  test("a switch that was not asked for is the answer, and the end", async () => {
    const { exchanges } = await probed(
      "HTTP/1.1 101 A\r\nUpgrade: a\r\nConnection: Upgrade\r\n\r\n",
    );
    expect(exchanges[0]?.response.status).toBe(101);
  });

  test("a coding is not undone, whatever it would become", async () => {
    const bomb = gzipSync(new Uint8Array(100_000_000));
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/plain\r\nContent-Length: ${bomb.length}\r\nConnection: close\r\n\r\n`;
    const before = process.memoryUsage().arrayBuffers;
    const server = await served((socket) => socket.end(Buffer.concat([Buffer.from(head), bomb])));
    const { response } = await ask(`http://127.0.0.1:${portOf(server)}/`);
    server.close();
    expect(response.content?.octets.length).toBe(bomb.length);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test("an answer that comes an octet at a time is left", async () => {
    const server = await served((socket) => {
      const timer = setInterval(() => socket.write("a"), 20);
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.on("close", () => clearInterval(timer));
    });
    const url = `http://127.0.0.1:${portOf(server)}/`;
    await expect(
      probe(url, { send: (it, how) => ask(it, { ...how, within: 300 }) }),
    ).rejects.toThrow(/300 ms/);
    server.close();
  });

  test("a pause of years is not waited for", async () => {
    const { stopped } = await probed(
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    expect(stopped).toBeUndefined();
    await expect(
      probed(
        "HTTP/1.1 429 A\r\nRetry-After: 999999999\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
      ),
    ).rejects.toThrow(/pause/);
  });
});
