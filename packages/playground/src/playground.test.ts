import { get, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "./index.ts";

let lab: Playground;
beforeAll(async () => {
  lab = await playground();
});
afterAll(() => lab.close());

const ask = (path: string) => fetch(`${lab.url}${path}`, { redirect: "manual" });

/** fetch refuses 407 and repeats 421, so that what comes is looked at with less help. */
const statusOf = (path: string) =>
  new Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders }>(
    (resolve, reject) => {
      get(`${lab.url}${path}`, (it) => {
        it.resume();
        resolve({ status: it.statusCode ?? 0, headers: it.headers });
      }).on("error", reject);
    },
  );

describe("/status", () => {
  test.each([
    ["405", "Allow", /./],
    ["401", "WWW-Authenticate", /^Basic realm=/],
    ["407", "Proxy-Authenticate", /^Basic realm=/],
    ["426", "Upgrade", /./],
  ])("%s carries %s, which the facts demand", async (spec, field, value) => {
    const { status, headers } = await statusOf(`/status/${spec}`);
    expect(status).toBe(Number(spec));
    expect(headers[field.toLowerCase()]).toMatch(value);
  });

  test("a sequence goes on in its order, for each client by its key, and stays at its end", async () => {
    const next = async (key: string) => (await ask(`/status/seq:503,429,200?key=${key}`)).status;
    expect([await next("a"), await next("a"), await next("b")]).toEqual([503, 429, 503]);
    expect([await next("a"), await next("a"), await next("b")]).toEqual([200, 200, 429]);
  });

  test("a class is any code of it, a range any within", async () => {
    for (let i = 0; i < 20; i++) {
      const { status } = await statusOf("/status/4xx,500-504");
      expect(status >= 400 && status <= 504).toBe(true);
    }
  });

  test("what is no spec is refused with what would be one", async () => {
    for (const spec of ["abc", "99", "1000", "-1", "", "200:x", "seq:4xx", "200:0"]) {
      const response = await ask(`/status/${spec}`);
      expect(response.status, spec).toBe(400);
      expect(await response.text()).toMatch(/status code|weight|sequence/);
    }
  });

  test("body, fields and Retry-After come along; what frames a message cannot be set", async () => {
    const response = await ask(
      "/status/503?body=later&field=X-A:%20b&retry-after=7&type=text/html",
    );
    expect(response.headers.get("X-A")).toBe("b");
    expect(response.headers.get("Retry-After")).toBe("7");
    expect(response.headers.get("Content-Security-Policy")).toBe("sandbox");
    expect(await response.text()).toBe("later");
    expect((await ask("/status/200?field=Content-Length:1")).status).toBe(400);
    expect((await ask("/status/200?field=A:%0d%0aB:1")).status).toBe(400);
  });
});

test("the log has what arrived, and can be waited for", async () => {
  const arrived = lab.log.next((it) => it.target === "/status/204?waited");
  await ask("/status/204?waited");
  expect(await arrived).toMatchObject({ method: "GET", status: 204 });
});

test("one port takes HTTP/1.1 in clear and over TLS, and HTTP/2 (RFC 9112, 9113)", async () => {
  const { request } = await import("node:https");
  const { connect } = await import("node:http2");
  const ca = await lab.authority();
  const overTls = await new Promise<number | undefined>((resolve, reject) => {
    request(`${lab.secureUrl}/status/404`, { ca }, (it) => resolve(it.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(overTls).toBe(404);
  for (const [url, options] of [
    [lab.url, {}],
    [lab.secureUrl, { ca }],
  ] as const) {
    const session = connect(url, options);
    const status = await new Promise((resolve) => {
      session
        .request({ ":path": "/status/418" })
        .on("response", (it) => resolve(it[":status"]))
        .resume();
    });
    session.close();
    expect(status).toBe(418);
  }
});

test("a WebSocket says again what it is told (RFC 6455)", async () => {
  const socket = new WebSocket(`${lab.url.replace("http", "ws")}/websocket/echo`);
  const heard = await new Promise((resolve, reject) => {
    socket.addEventListener("open", () => socket.send("hello"));
    socket.addEventListener("message", ({ data }) => resolve(data));
    socket.addEventListener("error", reject);
  });
  socket.close();
  expect(heard).toBe("hello");
});

test("a client can have what it needs for TLS, and is known by it", async () => {
  const { request } = await import("node:https");
  const pem = await (await ask("/certificates/client.pem")).text();
  const ca = await (await ask("/certificates/authority.pem")).text();
  const status = await new Promise((resolve, reject) => {
    request(`${lab.secureUrl}/cause/496/vault`, { ca, cert: pem, key: pem }, (it) => {
      it.resume();
      resolve(it.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(200);
  expect((await ask("/certificates/other.pem")).status).toBe(404);
});

test("the page of a cause names the server beside the playground that its recipe goes to", async () => {
  const page = await (
    await fetch(`${lab.url}/cause/497`, { headers: { Accept: "application/json" } })
  ).json();
  expect(page.recipes[0].curl[0]).toMatch(/127\.0\.0\.1:\d+/);
  expect(page.recipes[0].curl[0]).not.toContain(`:${lab.port}`);
});
