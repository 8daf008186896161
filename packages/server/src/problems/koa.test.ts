import { createServer } from "node:http";
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";
import { describe, expect, test } from "vitest";
import { sendOver } from "../../test/both.ts";
import { listening, untilCut } from "../../test/framework.ts";
import { throwing } from "../../test/throwing.ts";
import { loggingInto, nothingCases, throwingCases } from "../../test/throwing-cases.ts";
import type { LogEntry } from "../index.ts";
import { problems } from "../koa.ts";

describe.each([true, false])("errors of Koa (with allowedMethods(): %s)", (strict) => {
  const log: LogEntry[] = [];
  const port = listening(() => {
    const router = new Router();
    router.post("/throw/:how", (context) => {
      context.set("ETag", '"old"');
      throwing[context.params["how"] ?? ""]?.();
    });
    router.get("/koa", (context) => context.throw(409, "Taken.", { headers: { "X-A": "1" } }));
    router.post("/json", bodyParser(), (context) => {
      context.body = "fine";
    });
    router.get("/late", async (context) => {
      context.respond = false;
      context.res.writeHead(200, { "Content-Length": 10 });
      context.res.write("half");
      await new Promise((done) => setTimeout(done, 30));
      throw new Error("late");
    });
    router.get("/own", (context) => {
      context.status = 404;
      context.body = "my own";
    });
    const koa = new Koa().use(problems(loggingInto(log))).use(router.routes());
    return createServer((strict ? koa.use(router.allowedMethods()) : koa).callback());
  });
  const send = (path: string, sent = {}) => sendOver(port(), path, sent);
  throwingCases(send, log);
  nothingCases(send);

  test("context.throw()", async () => {
    const got = await send("/koa");
    expect([got.status, got.json.detail, got.field("x-a")]).toEqual([409, "Taken.", "1"]);
  });

  test("what a body parser throws", async () => {
    const fields = { "Content-Type": "application/json" };
    const got = await send("/json", { method: "POST", fields, content: "{" });
    expect([got.status, got.json.status]).toEqual([400, 400]);
  });

  test("content of one's own stays", async () => {
    expect((await send("/own")).text).toBe("my own");
  });

  test("after the head the connection is cut", async () => {
    const got = await untilCut(port(), "/late");
    expect(got.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(got.endsWith("half")).toBe(true);
  });
});
