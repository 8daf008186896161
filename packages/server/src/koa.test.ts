import { createServer } from "node:http";
import { bodyParser } from "@koa/bodyparser";
import Koa from "koa";
import { describe, expect, test } from "vitest";
import { sendOver } from "../test/both.ts";
import { frameworkCases, listening, mounted } from "../test/framework.ts";
import { deferContinue, toKoa } from "./koa.ts";

const prefix = "/api";

function own(it: Koa): Koa {
  return it.use((context, next) => {
    if (!/^(?:\/api)?\/own$/.test(context.path)) return next();
    context.body = "own";
    return undefined;
  });
}

describe("Koa", () => {
  const port = listening(() =>
    createServer(own(new Koa().use(toKoa(mounted, { prefix }))).callback()),
  );
  frameworkCases(port);
});

describe("Koa that lets the application answer expectations", () => {
  const port = listening(() => {
    const server = createServer(own(new Koa().use(toKoa(mounted, { prefix }))).callback());
    deferContinue(server, mounted, { prefix });
    return server;
  });
  frameworkCases(port, { defers: true });
});

describe("Koa with other middleware", () => {
  const seen: unknown[] = [];
  const port = listening(() =>
    createServer(
      new Koa()
        .use(async (context, next) => {
          context.set("Vary", "Origin");
          await next();
          seen.push([context.status, context.url, context.res.writableEnded]);
        })
        .use(bodyParser())
        .use(toKoa(mounted, { prefix }))
        .callback(),
    ),
  );

  test("what was parsed is had again, and it is over when middleware around it goes on", async () => {
    const got = await sendOver(port(), "/api/items", {
      method: "POST",
      fields: { "Content-Type": "application/json" },
      content: '{"name":"é"}',
    });
    expect([got.status, got.json]).toEqual([201, { name: "é" }]);
    expect((await sendOver(port(), "/api/items/1")).field("vary")).toBe("Origin, Accept");
    expect(seen).toEqual([
      [201, "/api/items", true],
      [200, "/api/items/1", true],
    ]);
  });
});

test("a prefix without a slash is refused", () => {
  expect(() => toKoa(mounted, { prefix: "api" })).toThrow("has to start with a slash");
});
