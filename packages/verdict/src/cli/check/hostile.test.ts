import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRoute } from "./page.ts";

const route = checkRoute();
const post = (type: string, text: string) =>
  route.post?.answer({} as never, { kind: "content", type, text }) as Promise<{
    readonly kind: string;
  }>;

/** A server that nothing that is pasted may lead to. */
let inner: Server;
let port = 0;
let reached = 0;

beforeAll(async () => {
  inner = createServer((socket) => {
    reached++;
    socket.destroy();
  });
  await new Promise<void>((done) => inner.listen(0, "127.0.0.1", done));
  port = (inner.address() as { port: number }).port;
});
afterAll(() => void inner.close());

const har = (url: string) =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: "GET", url, headers: [] },
          response: { status: 302, headers: [{ name: "Location", value: url }], redirectURL: url },
        },
      ],
    },
  });

test("nothing that is pasted has /check ask a server (CWE-918)", async () => {
  const url = `http://127.0.0.1:${port}/`;
  const document = {
    openapi: "3.1.0",
    info: { title: "a", version: "1" },
    servers: [{ url }],
    externalDocs: { url },
    paths: {
      "/a": { $ref: `${url}paths.json` },
      "/b": {
        get: { responses: { 200: { $ref: `${url}a.yaml#/a` }, 302: { description: url } } },
      },
    },
  };
  for (const [type, text] of [
    ["application/json", har(url)],
    ["application/json", har("file:///etc/passwd")],
    ["application/json", JSON.stringify(document)],
    [
      "application/yaml",
      `openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths:\n  /a:\n    $ref: ${url}\n`,
    ],
    [
      "text/plain",
      `GET ${url} HTTP/1.1\nHost: 127.0.0.1:${port}\n\nHTTP/1.1 302 Found\nLocation: ${url}\n\n`,
    ],
    ["text/plain", url],
    ["text/plain", `@${url}`],
    ["application/x-www-form-urlencoded", new URLSearchParams({ input: url }).toString()],
  ] as const) {
    expect(["page", "problem"]).toContain((await post(type, text)).kind);
  }
  expect(reached).toBe(0);
});

test.each<[string, string, () => string]>([
  [
    "aliases that stand for more and more",
    "application/yaml",
    () =>
      [
        "a: &a0 [x, x]",
        ...Array.from(
          { length: 40 },
          (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`,
        ),
      ].join("\n"),
  ],
  ["an alias of itself", "application/yaml", () => "openapi: 3.1.0\npaths: &a\n  /a: *a\n"],
  ["lists in lists in JSON", "application/json", () => "[".repeat(1_000_000)],
  ["lists in lists in YAML", "application/yaml", () => "[".repeat(20_000)],
  ["a type that is not known in YAML", "application/yaml", () => "!!js/function 'process.exit()'"],
  [
    "members that would be inherited",
    "application/json",
    () => '{"__proto__":{"polluted":1},"exchanges":[]}',
  ],
  ["one line of a megabyte", "text/plain", () => "a".repeat(1_000_000)],
  ["a million lines", "text/plain", () => "\n".repeat(1_000_000)],
  ["a field of a megabyte", "text/plain", () => `GET / HTTP/1.1\nA: ${" ".repeat(1_000_000)}x\n\n`],
  [
    "ten thousand exchanges",
    "text/plain",
    () => "GET / HTTP/1.1\nHost: a\n\nHTTP/1.1 200 OK\n\n".repeat(10_000),
  ],
])("%s is answered in a while (CWE-400)", async (_, type, make) => {
  const text = make();
  const start = performance.now();
  expect(["page", "problem"]).toContain((await post(type, text)).kind);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect("polluted" in {}).toBe(false);
});
