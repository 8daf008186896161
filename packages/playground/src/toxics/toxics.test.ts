import { createServer as createHttpServer, request } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "../index.ts";
import { toxicKinds } from "./kinds.ts";
import { parseForward, parsePlace, parseToxic } from "./parse.ts";
import type { Toxic } from "./toxic.ts";

let lab: Playground;
let echo: Server;
let upstream: string;

beforeAll(async () => {
  lab = await playground();
  echo = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
  upstream = `127.0.0.1:${(echo.address() as { port: number }).port}`;
});
afterEach(() => lab.proxies.close());
afterAll(async () => {
  await lab.close();
  echo.close();
});

function toxic(type: string, attributes: Record<string, number>, stream = "downstream"): Toxic {
  return parseToxic({ type, attributes, stream }) as Toxic;
}

async function proxied(...toxics: Toxic[]) {
  const to = parsePlace(upstream) as { host: string; port: number };
  const it = await lab.proxies.add("echo", { host: "127.0.0.1", port: 0 }, to);
  it.toxics = toxics;
  return it;
}

interface Came {
  readonly text: string;
  readonly pieces: number;
  readonly error: string | undefined;
  readonly milliseconds: number;
}

/** Send a text, end, and take what comes back. */
function talk(port: number, text: string, ends = true): Promise<Came> {
  return new Promise((resolve) => {
    const begin = performance.now();
    const chunks: Buffer[] = [];
    let error: string | undefined;
    const socket = connect({ port, host: "127.0.0.1" }, () => {
      socket.write(text);
      if (ends) socket.end();
    });
    socket.on("data", (it) => chunks.push(it));
    socket.on("error", (it: NodeJS.ErrnoException) => {
      error = it.code;
    });
    socket.on("close", () =>
      resolve({
        text: Buffer.concat(chunks).toString(),
        pieces: chunks.length,
        error,
        milliseconds: performance.now() - begin,
      }),
    );
  });
}

describe("a TCP proxy", () => {
  test("without toxics lets everything through, both ways, to the end", async () => {
    const { listen } = await proxied();
    const text = "a".repeat(3_000_000);
    const came = await talk(listen.port, text);
    expect(came.text === text).toBe(true);
    expect(came.error).toBeUndefined();
  });

  test("that is not enabled refuses connections, and the same port opens again", async () => {
    const it = await proxied();
    await it.disable();
    expect((await talk(it.listen.port, "hello")).error).toBe("ECONNREFUSED");
    const { port } = it.listen;
    await it.enable();
    expect(it.listen.port).toBe(port);
    expect((await talk(port, "hello")).text).toBe("hello");
  });

  test("whose server refuses hangs up", async () => {
    const it = await lab.proxies.add("none", { host: "127.0.0.1", port: 0 }, await closedPort());
    expect((await talk(it.listen.port, "hello", false)).error).toBe("ECONNRESET");
  });

  test("passes a reset on as a reset", async () => {
    const server = createServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    const port = await listening(server);
    const it = await lab.proxies.add(
      "resets",
      { host: "127.0.0.1", port: 0 },
      { host: "127.0.0.1", port },
    );
    expect((await talk(it.listen.port, "hello", false)).error).toBe("ECONNRESET");
    server.close();
  });
});

describe("toxics", () => {
  test.each(["upstream", "downstream"])("latency holds everything up, %s", async (stream) => {
    const { listen } = await proxied(toxic("latency", { latency: 150 }, stream));
    const came = await talk(listen.port, "hello");
    expect(came.text).toBe("hello");
    expect(came.milliseconds).toBeGreaterThan(145);
  });

  test("latency counts from when octets came, so that many do not take longer than one", async () => {
    const { listen } = await proxied(toxic("latency", { latency: 100 }));
    const came = await talk(listen.port, "a".repeat(2_000_000));
    expect(came.text).toHaveLength(2_000_000);
    expect(came.milliseconds).toBeLessThan(2000);
  });

  test("bandwidth lets so much through in a second", async () => {
    const { listen } = await proxied(toxic("bandwidth", { rate: 100 }));
    const came = await talk(listen.port, "a".repeat(20_000));
    expect(came.text).toHaveLength(20_000);
    expect(came.milliseconds).toBeGreaterThan(180);
  });

  test("slicer cuts into small pieces", async () => {
    const { listen } = await proxied(toxic("slicer", { average_size: 5, size_variation: 2 }));
    const came = await talk(listen.port, "a".repeat(60));
    expect(came.text).toBe("a".repeat(60));
    expect(came.pieces).toBeGreaterThan(4);
  });

  test("limit_data closes the connection after so many octets, however they come", async () => {
    const { listen } = await proxied(
      toxic("slicer", { average_size: 3 }),
      toxic("limit_data", { bytes: 7 }),
    );
    expect(await talk(listen.port, "0123456789", false)).toMatchObject({
      text: "0123456",
      error: undefined,
    });
  });

  test("timeout lets nothing through, and closes after so long", async () => {
    const { listen } = await proxied(toxic("timeout", { timeout: 100 }));
    const came = await talk(listen.port, "hello", false);
    expect(came.text).toBe("");
    expect(came.milliseconds).toBeGreaterThan(95);
  });

  test("reset_peer resets", async () => {
    const { listen } = await proxied(toxic("reset_peer", { timeout: 0 }));
    expect((await talk(listen.port, "hello", false)).error).toBe("ECONNRESET");
  });

  test("slow_close ends later than the octets come", async () => {
    const { listen } = await proxied(toxic("slow_close", { delay: 150 }));
    const came = await talk(listen.port, "hello");
    expect(came.text).toBe("hello");
    expect(came.milliseconds).toBeGreaterThan(145);
  });

  test("a toxicity of 0 is no toxic", async () => {
    const it = await proxied({ ...toxic("reset_peer", {}), toxicity: 0 });
    expect((await talk(it.listen.port, "hello")).text).toBe("hello");
  });

  test("what is added and taken away while a connection is open counts from then on", async () => {
    const it = await proxied(toxic("timeout", { timeout: 0 }));
    const socket: Socket = connect(it.listen.port, "127.0.0.1");
    const came = new Promise<string>((resolve) =>
      socket.once("data", (data) => resolve(String(data))),
    );
    socket.write("lost");
    await new Promise((resolve) => setTimeout(resolve, 50));
    it.toxics = [];
    socket.write("found");
    expect(await came).toBe("found");
    const gone = new Promise<string | undefined>((resolve) =>
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code)),
    );
    it.toxics = [toxic("reset_peer", {})];
    expect(await gone).toBe("ECONNRESET");
  });

  test("nothing is left of connections that are over", async () => {
    const it = await proxied(
      toxic("latency", { latency: 60_000 }),
      toxic("timeout", { timeout: 60_000 }),
    );
    const socket = connect(it.listen.port, "127.0.0.1", () => socket.write("a"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    // It closes at once, though everything waits for a minute.
    await it.disable();
    const timers = () =>
      process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    await expect.poll(timers).toBeLessThan(5);
  });
});

describe("the API of toxiproxy", () => {
  const call = async (method: string, path: string, content?: unknown, more = {}) => {
    const response = await fetch(`${lab.url}${path}`, {
      method,
      headers: {
        ...(content === undefined ? {} : { "Content-Type": "application/json" }),
        ...more,
      },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };

  test("makes, shows, changes and removes a proxy and its toxics", async () => {
    const made = await call("POST", "/proxies", { name: "db", listen: "127.0.0.1:0", upstream });
    expect(made).toMatchObject({
      status: 201,
      body: { name: "db", upstream, enabled: true, toxics: [] },
    });
    const port = Number(made.body.listen.split(":")[1]);
    const added = await call("POST", "/proxies/db/toxics", {
      type: "limit_data",
      attributes: { bytes: 3 },
    });
    expect(added.body).toEqual({
      name: "limit_data_downstream",
      type: "limit_data",
      stream: "downstream",
      toxicity: 1,
      attributes: { bytes: 3 },
    });
    expect((await talk(port, "hello", false)).text).toBe("hel");
    const path = "/proxies/db/toxics/limit_data_downstream";
    await call("POST", path, { attributes: { bytes: 4 } });
    expect((await talk(port, "hello", false)).text).toBe("hell");
    expect((await call("GET", path)).body.attributes).toEqual({ bytes: 4 });
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await talk(port, "hello")).text).toBe("hello");
    await call("POST", "/proxies/db", { enabled: false });
    expect((await call("GET", "/proxies")).body.db.enabled).toBe(false);
    expect((await call("POST", "/reset")).status).toBe(204);
    expect((await call("GET", "/proxies/db")).body.enabled).toBe(true);
    expect((await call("DELETE", "/proxies/db")).status).toBe(204);
    expect((await call("GET", "/proxies/db")).status).toBe(404);
  });

  test("populate makes several, and makes those of the same names anew", async () => {
    for (let i = 0; i < 2; i++) {
      const { status, body } = await call("POST", "/populate", [
        { name: "a", upstream },
        { name: "b", upstream, enabled: false },
      ]);
      expect(status).toBe(201);
      expect(body.proxies.map((it: { name: string }) => it.name)).toEqual(["a", "b"]);
    }
  });

  test.each([
    ["POST", "/proxies", { name: "x" }, 422],
    ["POST", "/proxies", { name: "x", upstream: "nowhere" }, 422],
    ["POST", "/proxies", [], 422],
    ["POST", "/populate", {}, 422],
    ["POST", "/proxies/none/toxics", { type: "latency" }, 404],
    ["PUT", "/proxies", {}, 405],
  ] as const)("%s %s of %j is answered %i", async (method, path, content, status) => {
    expect((await call(method, path, content)).status).toBe(status);
  });

  test("a toxic that is none is refused with what would be, and a name that is taken with 409", async () => {
    await call("POST", "/proxies", { name: "db", upstream });
    const refused = await call("POST", "/proxies/db/toxics", { type: "poison", toxicity: 2 });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain("limit_data");
    expect((await call("POST", "/proxies", { name: "db", upstream })).status).toBe(409);
    await call("POST", "/proxies/db/toxics", { type: "latency" });
    expect((await call("POST", "/proxies/db/toxics", { type: "latency" })).status).toBe(409);
  });

  test("pages of other origins set nothing up", async () => {
    const answer = await call(
      "POST",
      "/proxies",
      { name: "x", upstream },
      { Origin: "http://evil.example" },
    );
    expect(answer.status).toBe(403);
    expect(lab.proxies.all).toEqual([]);
    // A name that leads here makes another page's origin the same as the host.
    const rebound = await new Promise<number | undefined>((resolve) => {
      const name = `evil.example:${lab.port}`;
      const headers = { Host: name, Origin: `http://${name}`, "Content-Type": "application/json" };
      request({ port: lab.port, method: "POST", path: "/proxies", headers }, (it) =>
        resolve(it.resume().statusCode),
      ).end("{}");
    });
    expect(rebound).toBe(403);
  });

  test("a playground that others can reach stands before itself only, unless it was told", async () => {
    for (const [reach, status] of [
      ["own", 403],
      ["any", 201],
    ] as const) {
      await using other = await playground({ reach });
      const response = await fetch(`${other.url}/proxies`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name: "x", upstream }),
      });
      expect(response.status).toBe(status);
      const own = await fetch(`${other.url}/proxies`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name: "own", upstream: `127.0.0.1:${other.port}` }),
      });
      expect(own.status).toBe(201);
    }
  });

  test("/proxies in a browser is a page", async () => {
    await proxied(toxic("latency", {}));
    const page = await fetch(`${lab.url}/proxies`, { headers: { Accept: "text/html" } });
    expect(await page.text()).toContain("latency_downstream");
  });
});

test("HTTP goes through it as through anything", async () => {
  const server = createHttpServer((_, response) => response.end("hello"));
  const port = await listening(server);
  const it = await lab.proxies.add(
    "http",
    { host: "127.0.0.1", port: 0 },
    { host: "127.0.0.1", port },
  );
  it.toxics = [toxic("slicer", { average_size: 4 })];
  expect(await (await fetch(`http://127.0.0.1:${it.listen.port}`)).text()).toBe("hello");
  server.closeAllConnections();
  server.close();
});

test.each([
  ["9000:127.0.0.1:5432", { listen: 9000, upstream: { host: "127.0.0.1", port: 5432 } }],
  ["9000:db.example:5432", { listen: 9000, upstream: { host: "db.example", port: 5432 } }],
  ["9000:[::1]:5432", { listen: 9000, upstream: { host: "::1", port: 5432 } }],
  ["0:5432", { listen: 0, upstream: { host: "127.0.0.1", port: 5432 } }],
  ["9000", undefined],
  ["99999:a:1", undefined],
  ["9000:a:0", undefined],
  ["9000:a/b:80", undefined],
])("--proxy %s", (text, forward) => {
  expect(parseForward(text)).toEqual(forward);
});

test("no text and no value makes the parsers throw, and toxics are within bounds", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.anything(),
      fc.constantFrom(...toxicKinds),
      fc.double(),
      (text, value, kind, number) => {
        parsePlace(text);
        parseForward(text);
        parseToxic(value);
        const [name = ""] = Object.keys(kind.attributes);
        const parsed = parseToxic({ type: kind.type, attributes: { [name]: number } });
        if (Array.isArray(parsed)) return;
        const { attributes } = parsed as Toxic;
        expect(attributes[name]).toBeGreaterThanOrEqual(0);
        expect(attributes[name]).toBeLessThanOrEqual(kind.attributes[name]?.most ?? 0);
      },
    ),
  );
});

function listening(server: {
  listen: Server["listen"];
  address: Server["address"];
}): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
}

async function closedPort() {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return { host: "127.0.0.1", port };
}
