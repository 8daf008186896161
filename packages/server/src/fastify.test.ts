import { PassThrough } from "node:stream";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, describe, expect, test } from "vitest";
import { type Got, sendOver } from "../test/both.ts";
import { commonCases, frameworkCases, listening, mounted } from "../test/framework.ts";
import { deferContinue, toFastify } from "./fastify.ts";

const prefix = "/api";

function own(): FastifyInstance {
  const it = Fastify();
  for (const url of ["/own", "/api/own"]) it.all(url, async () => "own");
  return it;
}

describe("Fastify", () => {
  const port = listening(async () => {
    const fastify = own();
    await fastify.register(toFastify(mounted), { prefix });
    await fastify.listen({ port: 0 });
    return fastify.server;
  });
  frameworkCases(port);
});

describe("Fastify that lets the application answer expectations", () => {
  const port = listening(async () => {
    const fastify = own();
    deferContinue(fastify.server, mounted, { prefix });
    await fastify.register(toFastify(mounted), { prefix });
    await fastify.listen({ port: 0 });
    return fastify.server;
  });
  frameworkCases(port, { defers: true });
});

describe("Fastify (in memory)", () => {
  const fastify = own();
  fastify.register(toFastify(mounted), { prefix });
  afterAll(() => fastify.close());
  commonCases(async (url, { method = "GET", fields = {}, content } = {}): Promise<Got> => {
    const response = await fastify.inject({
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

describe("Fastify with hooks", () => {
  const port = listening(async () => {
    const fastify = Fastify();
    fastify.addHook("onRequest", async (_, reply) => {
      reply.header("Vary", "Origin").header("X-Hook", "1");
    });
    fastify.addHook("preParsing", async (_, __, payload) => payload.pipe(new PassThrough()));
    fastify.addHook("preHandler", async (request, reply) => {
      if (request.headers.authorization === undefined) await reply.code(403).send("no");
    });
    await fastify.register(toFastify(mounted), { prefix: "/:tenant/api" });
    await fastify.listen({ port: 0 });
    return fastify.server;
  });
  const post = (fields: Record<string, string>) =>
    sendOver(port(), "/any/api/items", { method: "POST", fields, content: '{"name":"a"}' });

  test("they run, and what they set and make of the content is there", async () => {
    const type = { "Content-Type": "application/json" };
    expect((await post(type)).status).toBe(403);
    expect((await post({ "Content-Type": "nonsense" })).status).toBe(403);
    const got = await post({ ...type, Authorization: "x" });
    expect([got.status, got.field("x-hook"), got.json]).toEqual([201, "1", { name: "a" }]);
    const read = await sendOver(port(), "/a/api/items/1", { fields: { Authorization: "x" } });
    expect(read.field("vary")).toBe("Origin, Accept");
  });
});
