import Fastify, { type FastifyInstance } from "fastify";
import { describe, expect, test } from "vitest";
import { type Got, type Send, sendOver } from "../../test/both.ts";
import { listening } from "../../test/framework.ts";
import { throwing } from "../../test/throwing.ts";
import { loggingInto, nothingCases, throwingCases } from "../../test/throwing-cases.ts";
import { frameworkErrors, problems } from "../fastify.ts";
import type { LogEntry } from "../index.ts";

const log: LogEntry[] = [];

async function instance() {
  const fastify: FastifyInstance = Fastify({
    bodyLimit: 40,
    frameworkErrors: frameworkErrors(loggingInto(log)),
  });
  await fastify.register(problems(loggingInto(log)));
  fastify.post<{ Params: { how: string } }>("/throw/:how", async (request, reply) => {
    reply.header("ETag", '"old"').header("Vary", "Origin");
    throwing[request.params.how]?.();
  });
  fastify.patch("/patch", async () => "fine");
  fastify.post(
    "/valid/:id",
    {
      schema: {
        params: { type: "object", properties: { id: { type: "integer" } } },
        body: {
          type: "object",
          required: ["name"],
          additionalProperties: false,
          properties: {
            name: { type: "string" },
            tags: { type: "array", items: { type: "integer" } },
          },
        },
      },
    },
    async () => "fine",
  );
  return fastify;
}

function cases(send: Send): void {
  throwingCases(send, log);
  nothingCases(send);
  const json = { "Content-Type": "application/json" };

  test("fields about what is not sent go, all others stay", async () => {
    const got = await send("/throw/problem", { method: "POST" });
    expect([got.field("etag"), got.field("vary")]).toEqual([null, "Origin, Accept"]);
  });

  test("a 415 says what is taken", async () => {
    const fields = { "Content-Type": "image/png" };
    const got = await send("/throw/problem", { method: "POST", fields, content: "a" });
    expect([got.status, got.field("accept-post")]).toEqual([415, "application/json, text/plain"]);
    const patch = await send("/patch", { method: "PATCH", fields, content: "a" });
    expect(patch.field("accept-patch")).toBe("application/json, text/plain");
  });

  test("413, and content that is not JSON", async () => {
    const post = (content: string) =>
      send("/throw/problem", { method: "POST", fields: json, content });
    expect((await post(JSON.stringify("x".repeat(50)))).json.status).toBe(413);
    expect((await post("{")).json).toMatchObject({
      status: 400,
      detail: "The content is not JSON.",
    });
  });

  test("what a schema refuses: content 422 with pointers, parameters 400", async () => {
    const post = (path: string, content: string) =>
      send(path, { method: "POST", fields: json, content });
    const missing = await post("/valid/1", "{}");
    expect([missing.status, missing.json.errors]).toEqual([
      422,
      [{ pointer: "#/name", detail: "must have required property 'name'" }],
    ]);
    const wrong = await post("/valid/1", '{"name":"","tags":[[]]}');
    expect(wrong.json.errors).toEqual([{ pointer: "#/tags/0", detail: "must be integer" }]);
    expect((await post("/valid/a", '{"name":""}')).status).toBe(400);
  });

  test("a path that is not well-formed, HEAD without content", async () => {
    expect((await send("/throw/%", { method: "POST" })).json.status).toBe(400);
    const head = await send("/nowhere", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([404, ""]);
    expect(Number(head.field("content-length"))).toBeGreaterThan(0);
  });
}

describe("errors of Fastify (over a socket)", () => {
  const port = listening(async () => {
    const fastify = await instance();
    await fastify.listen({ port: 0 });
    return fastify.server;
  });
  cases((path, sent) => sendOver(port(), path, sent));
});

describe("errors of Fastify (in memory)", () => {
  const made = instance();
  cases(async (url, { method = "GET", fields = {}, content } = {}): Promise<Got> => {
    const response = await (await made).inject({
      method: method as "GET",
      url,
      headers: fields,
      ...(content === undefined ? {} : { payload: Buffer.from(content) }),
    });
    return {
      status: response.statusCode,
      field: (name) => response.headers[name.toLowerCase()]?.toString() ?? null,
      text: response.body,
      octets: response.rawPayload,
      get json() {
        return response.json();
      },
    };
  });
});
