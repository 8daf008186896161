import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Fields } from "../fields.ts";
import { ask } from "../node.ts";
import { operationsIn } from "../openapi/document.ts";
import { probeSpec } from "./spec.ts";

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  if (request.url === "/teapot") response.writeHead(418, { "Content-Type": "text/plain" }).end("x");
  else response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => server.close());

const operations = operationsIn({
  openapi: "3.1.0",
  paths: {
    "/items/{id}": {
      parameters: [
        { in: "path", name: "id", example: "a b" },
        { in: "query", name: "q", required: true, schema: { enum: ["x", "y"] } },
      ],
      get: { responses: { "2XX": { content: { "application/*": {} } } } },
      put: {
        requestBody: { content: { "application/json": { example: { a: 1 } } } },
        responses: { 204: {} },
      },
    },
    "/teapot": { get: { responses: { 200: {} } } },
    "/text": { get: { responses: { 200: { content: { "text/plain": {} } } } } },
    "/none/{id}": { get: { parameters: [{ in: "path", name: "id" }], responses: { default: {} } } },
  },
});

test("every operation is asked for with its own examples, and what is not documented is found", async () => {
  const { tried, findings } = await probeSpec(operations, `${origin}/`, { send: ask });
  expect(asked).toEqual(["GET /items/a%20b?q=x", "GET /teapot", "GET /text"]);
  expect(tried.map((it) => it.why)).toEqual([
    undefined,
    "PUT may change something",
    undefined,
    undefined,
    "a parameter has no example",
  ]);
  expect(
    findings.filter((it) => it.rule.startsWith("openapi")).map((it) => [it.rule, it.where.pointer]),
  ).toEqual([
    ["openapi-undocumented-status", "#/paths/~1teapot/get"],
    ["openapi-undocumented-type", "#/paths/~1text/get"],
  ]);
});

test("what may change something is sent when told, with its content", async () => {
  const { tried } = await probeSpec(operations, origin, { send: ask, isUnsafe: true });
  const put = tried.find((it) => it.operation.method === "PUT");
  expect(put?.exchange?.request.content?.text).toBe('{"a":1}');
  expect(put?.isDocumented).toBe(false);
});

test("a server that asks for a long pause is left alone", async () => {
  let count = 0;
  const { stopped, tried } = await probeSpec(operations, origin, {
    isUnsafe: true,
    patience: 10,
    send: async (to, how) => {
      count++;
      const { request, response } = await ask(to, how);
      const fields = new Fields([["Retry-After", "60"]]);
      return { request, response: { ...response, status: 429, fields } };
    },
  });
  expect([stopped, tried.length, count]).toEqual(["The server asks for a pause (429).", 0, 2]);
});
