import { Agent, createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { texts } from "../../test/schema.ts";
import { toFetch } from "../fetch.ts";
import { app, json, type Observed, type Options, resource } from "../index.ts";
import { bounded, type NodeHandler, type Overload, serverFor } from "../node.ts";

/** Requests that wait until they are let go. */
const held: (() => void)[] = [];
/** The order in which requests were let in. */
const begun: string[] = [];
const letGo = (): void => held.shift()?.();
const things = [
  resource("/held/:id", {
    load: ({ params }) => {
      begun.push(params.id);
      return new Promise<string>((resolve) => held.push(() => resolve(params.id)));
    },
    offer: { "application/json": json },
  }),
  resource("/quick", {
    load: () => 1,
    offer: { "application/json": json },
    POST: { accept: { "application/json": texts("a") }, run: () => 1 },
  }),
];

afterEach(() => {
  while (held.length > 0) letGo();
  begun.length = 0;
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(2);
}

function handlerOf(overload: Overload, options: Options = {}) {
  const handle = toFetch(app(things, { overload, ...options }));
  const headers = { Accept: "application/json" };
  return async (path: string) => handle(new Request(`http://a${path}`, { headers }));
}

describe("an application with a bound", () => {
  test("works on so many at once, lets so many wait, and turns the rest away at once", async () => {
    const send = handlerOf({ concurrent: 2, queue: 2, retryAfter: 3 });
    const [first, second, third, fourth] = [1, 2, 3, 4].map((id) => send(`/held/${id}`));
    await until(() => begun.length === 2);
    const fifth = await send("/quick");
    expect([fifth.status, fifth.headers.get("Retry-After")]).toEqual([503, "3"]);
    expect(await fifth.json()).toMatchObject({ status: 503 });
    expect(begun).toEqual(["1", "2"]);
    letGo();
    expect((await first)?.status).toBe(200);
    await until(() => begun.length === 3);
    expect(begun).toEqual(["1", "2", "3"]);
    const sixth = send("/quick");
    for (let i = 0; i < 3; i++) {
      await until(() => held.length > 0);
      letGo();
    }
    const all = await Promise.all([second, third, fourth, sixth]);
    expect(all.map((it) => it?.status)).toEqual([200, 200, 200, 200]);
    expect(begun).toEqual(["1", "2", "3", "4"]);
  });

  test("has room again after each answer, whatever it was", async () => {
    const wrong = resource("/wrong", {
      load: () => {
        throw new Error("no");
      },
      offer: { "application/json": json },
    });
    const handle = toFetch(
      app([...things, wrong], { overload: { concurrent: 1 }, onError: () => undefined }),
    );
    const paths = ["/wrong", "/quick", "/nowhere", "/held/%ff", "/wrong", "/quick"];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await handle(new Request(`http://a${path}`))).status);
    expect(statuses).toEqual([500, 200, 404, 400, 500, 200]);
  });

  test("calls in a long queue of what is answered at once", async () => {
    const send = handlerOf({ concurrent: 1, queue: 20_000 });
    const first = send("/held/1");
    await until(() => begun.length === 1);
    const rest = Array.from({ length: 20_000 }, () => send("/quick"));
    letGo();
    expect((await first).status).toBe(200);
    const statuses = new Set((await Promise.all(rest)).map((it) => it.status));
    expect([...statuses]).toEqual([200]);
  });

  test("waiting for one's turn is time like any other: 503 when it takes too long, and room for others", async () => {
    const send = handlerOf({ concurrent: 1, queue: 1 }, { patience: 50, onError: () => undefined });
    const both = [send("/held/1"), send("/held/2")];
    expect((await Promise.all(both)).map((it) => it.status)).toEqual([503, 503]);
    expect(begun).toEqual(["1"]);
    expect((await send("/quick")).status).toBe(200);
  });

  test("who watches sees the decision, and a trace shows it", async () => {
    const seen: Observed[] = [];
    const send = handlerOf(
      { concurrent: 1 },
      { observe: () => (over) => seen.push(over), trace: { path: "/traces", seenBy: () => true } },
    );
    const first = send("/held/1");
    await until(() => begun.length === 1);
    const away = await send("/quick");
    expect(seen).toEqual([
      { status: 503, route: undefined, decision: "available", cite: "RFC 9110 15.6.4" },
    ]);
    const [, link = ""] = /<([^>]+)>; rel="describedby"/.exec(away.headers.get("Link") ?? "") ?? [];
    letGo();
    await first;
    const trace = await send(new URL(link, "http://a/quick").pathname);
    expect(await trace.json()).toMatchObject({ status: 503, decision: "available" });
  });

  test("reads no content of who is turned away", async () => {
    const send = toFetch(app(things, { overload: { concurrent: 1 } }));
    const first = send(new Request("http://a/held/1"));
    await until(() => begun.length === 1);
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    const away = await send(new Request("http://a/quick", { ...init, duplex: "half" } as never));
    expect([away.status, pulled]).toEqual([503, 0]);
    letGo();
    await first;
  });

  test.each<[Overload]>([
    [{ concurrent: 0 }],
    [{ concurrent: 1.5 }],
    [{ concurrent: 1, queue: -1 }],
    [{ queue: 5 }],
    [{ delay: 0 }],
    [{ delay: Number.NaN }],
    [{ retryAfter: -1 }],
  ])("%j is refused", (overload) => {
    expect(() => app(things, { overload })).toThrow(RangeError);
  });
});

const servers: Server[] = [];
afterEach(() => {
  for (const it of servers.splice(0)) {
    it.closeAllConnections();
    it.close();
  }
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

interface Came {
  readonly status: number | undefined;
  readonly retryAfter: string | undefined;
}

function get(port: number, path: string, agent = new Agent()): Promise<Came> {
  return new Promise((resolve, reject) => {
    request({ port, path, agent }, (response) => {
      const { statusCode: status, headers } = response.resume();
      response.on("end", () => resolve({ status, retryAfter: headers["retry-after"] }));
    })
      .on("error", reject)
      .end();
  });
}

const toHandle: NodeHandler = (_, response) => {
  held.push(() => response.end("done"));
};

describe.each<[string, () => Server]>([
  ["an application", () => serverFor(app(things, { overload: { concurrent: 50, queue: 50 } }))],
  ["any handler", () => createServer(bounded(toHandle, { concurrent: 50, queue: 50 }))],
])("over sockets: %s", (_, make) => {
  test("of 200 at once, 100 beyond the bound get 503 while the others still run, and those get 200", async () => {
    const port = await listening(make());
    const came: Came[] = [];
    const all = Array.from({ length: 200 }, (_, i) =>
      get(port, `/held/${i}`).then((it) => came.push(it)),
    );
    await until(() => came.length === 100);
    expect(new Set(came.map((it) => `${it.status} ${it.retryAfter}`))).toEqual(new Set(["503 1"]));
    expect(held).toHaveLength(50);
    for (let i = 0; i < 100; i++) {
      await until(() => held.length > 0);
      letGo();
    }
    await Promise.all(all);
    const statuses = came.slice(100).map((it) => it.status);
    expect(statuses).toEqual(Array.from({ length: 100 }, () => 200));
    const once = get(port, "/held/again");
    await until(() => held.length > 0);
    letGo();
    expect((await once).status).toBe(200);
  });
});

describe("any handler with a bound", () => {
  test("forgets who leaves, whether being worked on or waiting", async () => {
    const handler = bounded(toHandle, { concurrent: 1, queue: 1 });
    const port = await listening(createServer(handler));
    const leave = [0, 1].map(() => request({ port }).on("error", () => undefined));
    for (const it of leave) it.end();
    await until(() => handler.reasons().length === 1);
    expect(handler.reasons()).toEqual(["1 requests are being worked on, and 1 wait."]);
    expect((await get(port, "/")).status).toBe(503);
    for (const it of leave) it.destroy();
    await until(() => handler.reasons().length === 0);
    held.length = 0;
    const next = get(port, "/");
    await until(() => held.length > 0);
    // Who waited and left was not begun, or was the first to be let in.
    while (held.length > 0) letGo();
    expect((await next).status).toBe(200);
  });

  test("may refuse in its own way", async () => {
    const own: NodeHandler = (_, response) => response.writeHead(503, { Own: "1" }).end();
    const handler = bounded(toHandle, { concurrent: 1 }, own);
    const port = await listening(createServer(handler));
    const first = get(port, "/");
    await until(() => held.length === 1);
    const away = await fetch(`http://127.0.0.1:${port}`);
    expect([away.status, away.headers.get("Own")]).toEqual([503, "1"]);
    letGo();
    await first;
  });
});

test("turns away while the event loop is late, says so, and lets in again once it is not", async () => {
  const handler = bounded((_, response) => response.end(), { delay: 50 });
  const port = await listening(createServer(handler));
  const send = handlerOf({ delay: 50 });
  // What was tested before may have kept the loop.
  while ((await send("/quick")).status !== 200) await sleep(10);
  let isBusy = true;
  const burn = (): void => {
    const end = performance.now() + 200;
    while (performance.now() < end);
    if (isBusy) setTimeout(burn, 1);
  };
  burn();
  while ((await send("/quick")).status !== 503) await sleep(1);
  expect(handler.reasons()).toEqual([expect.stringMatching(/^The event loop is \d+ ms late\.$/)]);
  expect((await get(port, "/")).status).toBe(503);
  isBusy = false;
  while ((await send("/quick")).status !== 200) await sleep(10);
  expect((await get(port, "/")).status).toBe(200);
});
