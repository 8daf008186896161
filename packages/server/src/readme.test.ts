import { once } from "node:events";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { sendOver, serving } from "../test/both.ts";
import * as coding from "./codings/node.ts";
import * as fetching from "./fetch.ts";
import * as filing from "./files/node.ts";
import * as server from "./index.ts";
import { serverFor } from "./node.ts";
import * as forwarding from "./proxy/node.ts";
import * as storing from "./store/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [first = "", second = "", third = ""] = blocksAfter("");

/** The blocks of code that come after a text. */
function blocksAfter(text: string): string[] {
  const rest = readme.slice(readme.indexOf(text));
  return [...rest.matchAll(/```ts\n(.*?)```/gs)].map(([, block = ""]) => block);
}

/** The block as a function body: its imports are given to it. */
function runnable(block: string): string {
  const body = block.replace(/^import .*\n/gm, "");
  return stripTypeScriptTypes(`async function it() {\n${body}\n}`)
    .trim()
    .slice("async function it() {".length, -1);
}

async function run<T>(code: string, more: object = {}): Promise<T> {
  const given = { ...server, ...fetching, ...more };
  const body = `return (async () => {${code}})()`;
  return new Function(...Object.keys(given), body)(...Object.values(given)) as Promise<T>;
}

/** What the lines of a block give, and what it says that they do. */
async function claimed(
  definitions: string,
  block: string,
): Promise<{ is: unknown; says: unknown }[]> {
  const line = /^(?!const)(\S.*?); \/\/ (\d+|'[^']*'|"[^"]*").*$/gm;
  const recorded = block.replace(line, "results.push($1);");
  const results = await run<unknown[]>(
    `${runnable(definitions)}\nconst results = [];\n${runnable(recorded)}\nreturn results;`,
  );
  return [...block.matchAll(line)].map(([, , says = ""], i) => ({
    is: results[i],
    says: /^\d/.test(says) ? Number(says) : says.slice(1, -1),
  }));
}

test("the resource that survives lost updates answers as the README says", async () => {
  const claims = await claimed(second, third);
  expect(claims).toHaveLength(5);
  for (const { is, says } of claims) expect(is).toBe(says);
});

test("limits, repeats and long work are answered as the README says", async () => {
  const [definitions = "", block = ""] = blocksAfter("## Limits, repeats and long work");
  const claims = await claimed(definitions, block);
  expect(claims).toHaveLength(6);
  for (const { is, says } of claims) expect(is).toBe(says);
});

test("what has its key beside it is found by a repeat, whatever has become of the keys", async () => {
  const [block = ""] = blocksAfter("## Done once, whatever dies");
  const forgetful: server.IdempotencyStore = {
    begin: () => ({ state: "new" }),
    finish: () => undefined,
    abandon: () => undefined,
  };
  const api = await run<server.App>(`${runnable(block)}\nreturn app([order]);`, {
    DatabaseSync: class extends DatabaseSync {
      constructor() {
        super(":memory:");
      }
    },
    resource: (path: string, told: object) =>
      server.resource(path, { ...told, idempotencyKey: { store: forgetful } }),
  });
  const post = async (key: string) => {
    const headers = { "Idempotency-Key": `"${key}"` };
    const request = new Request("http://localhost/orders", { method: "POST", headers });
    return (await fetching.toFetch(api)(request)).headers.get("Location");
  };
  expect([await post("a"), await post("a"), await post("b")]).toEqual([
    "/orders/1",
    "/orders/1",
    "/orders/2",
  ]);
});

test("a health check says why, and a limit refuses, while the store is away", async () => {
  const [, block = ""] = blocksAfter("## More than one process");
  const away = (): never => {
    throw new storing.StoreError("refused", { isAway: true });
  };
  const opened: server.App[] = [];
  const closing: storing.Store[] = [];
  await run(runnable(block), {
    ...storing,
    Redis: Object,
    redisStore: () => ({ ...storing.memoryStore(), take: away, write: away }),
    watchedStore: (...args: Parameters<typeof storing.watchedStore>) => {
      const it = storing.watchedStore(args[0], { ...args[1], log: () => undefined });
      closing.push(it);
      return it;
    },
    app: (all: server.Resource[]) => opened.push(server.app(all, { onError: () => undefined })),
  });
  const own = serverFor(opened[0] as server.App).listen(0, "127.0.0.1");
  await once(own, "listening");
  const ask = (path: string) => sendOver((own.address() as AddressInfo).port, path);
  expect((await ask("/health")).json).toEqual({ status: "up" });
  expect((await ask("/search")).status).toBe(503);
  const health = await ask("/health");
  expect(health.status).toBe(503);
  expect(health.json.reasons).toEqual(["Redis is away: refused"]);
  own.close();
  own.closeAllConnections();
  for (const it of closing) await it.close();
});

test("files, codings and another server are described as the README says", async () => {
  const [block = ""] = blocksAfter("## Files, codings, another server");
  const served: server.App[] = [];
  const serverFor = (it: server.App) => {
    served.push(it);
    return { listen: () => undefined };
  };
  await run(runnable(block), { ...coding, ...filing, ...forwarding, serverFor });
  expect(served[0]?.resources).toHaveLength(4);
});

test("a trace says what the README says", async () => {
  const [block = ""] = blocksAfter("## Why this status?");
  const claims = await claimed(second, block);
  expect(claims).toHaveLength(3);
  for (const { is, says } of claims) expect(is).toBe(says);
});

const apps: server.App[] = [];
await run(runnable(first), {
  serverFor: (it: server.App) => {
    apps.push(it);
    return { listen: () => undefined };
  },
});
const { port } = serving(apps[0] as server.App);

const rows = [
  ...readme.matchAll(
    /^\| `(GET|HEAD|OPTIONS|DELETE) (\S+)`(?: with `(\S+): (\S+)`)? \| (\d+)(?:, `(\S+): ([^`]+)`)?/gm,
  ),
].map((it) => [it[0], it] as const);

test("the table of answers is read", () => expect(rows).toHaveLength(6));

test.each(rows)("%s", async (_, [, method, path, name, value, status, field, says]) => {
  const fields = name === undefined ? {} : { [name]: value ?? "" };
  const got = await sendOver(port(), path ?? "", { method: method ?? "", fields });
  expect(got.status).toBe(Number(status));
  if (field !== undefined) expect(got.field(field)).toBe(says);
});
