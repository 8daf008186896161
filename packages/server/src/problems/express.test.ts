import { createServer } from "node:http";
import express from "express";
import { describe, expect, test } from "vitest";
import { sendOver } from "../../test/both.ts";
import { listening, untilCut } from "../../test/framework.ts";
import { throwing } from "../../test/throwing.ts";
import { loggingInto, nothingCases, throwingCases } from "../../test/throwing-cases.ts";
import { notFound, problems } from "../express.ts";
import type { LogEntry } from "../index.ts";

describe("errors of Express", () => {
  const log: LogEntry[] = [];
  const port = listening(() => {
    const it = express();
    it.use((_, response, next) => {
      response.set({ Vary: "Origin", "Set-Cookie": "a=b" });
      next();
    });
    it.post("/throw/:how", async (request, response) => {
      response.set({ ETag: '"old"', "Cache-Control": "max-age=60", "Content-Encoding": "gzip" });
      throwing[request.params.how]?.();
    });
    it.use(
      "/nested",
      express.Router().get("/a/:b", (request) => request.params.b),
    );
    it.post("/json", express.json({ limit: 10 }), (_, response) => void response.end());
    it.get("/late", async (_, response) => {
      response.setHeader("Content-Length", 10);
      response.write("half");
      await new Promise((done) => setTimeout(done, 30));
      throw new Error("late");
    });
    return createServer(it.use(notFound(loggingInto(log)), problems(loggingInto(log))));
  });
  const send = (path: string, sent = {}) => sendOver(port(), path, sent);
  throwingCases(send, log);
  nothingCases(send);

  test("fields about what is not sent go, all others stay", async () => {
    const got = await send("/throw/problem", { method: "POST" });
    expect(["etag", "cache-control", "content-encoding"].map(got.field)).toEqual([
      null,
      null,
      null,
    ]);
    expect([got.field("vary"), got.field("set-cookie")]).toEqual(["Origin, Accept", "a=b"]);
  });

  test("a 405 that was thrown gets Allow from the routes", async () => {
    const got = await send("/throw/method", { method: "POST" });
    expect([got.status, got.field("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  test("Allow knows the routes of a router that is mounted", async () => {
    const got = await send("/nested/a/1", { method: "PUT" });
    expect([got.status, got.field("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test("what body-parser throws", async () => {
    const post = (content: string, fields = {}) =>
      send("/json", {
        method: "POST",
        content,
        fields: { "Content-Type": "application/json", ...fields },
      });
    expect((await post("{")).json.detail).toBe("The content is not what its Content-Type says.");
    expect((await post('"0123456789"')).status).toBe(413);
    const coding = await post("{}", { "Content-Encoding": "snappy" });
    expect([coding.status, coding.field("accept-encoding")]).toEqual([415, "gzip, deflate, br"]);
    const charset = await post("{}", { "Content-Type": "application/json; charset=x" });
    expect(charset.json.detail).toContain("charset");
  });

  test("a path that is not well-formed", async () => {
    expect((await send("/throw/%ff", { method: "POST" })).status).toBe(400);
  });

  test("after the head the connection is cut, and nothing of a second one is sent", async () => {
    log.length = 0;
    const got = await untilCut(port(), "/late");
    expect(got.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(got.endsWith("half")).toBe(true);
    expect(log).toMatchObject([{ target: "/late", status: 200 }]);
  });
});

describe("errors of Express with options", () => {
  const port = listening(() => {
    const it = express().post("/throw/:how", (request) => throwing[request.params.how]?.());
    return createServer(
      it.use(
        problems({
          errors: "envelope",
          upstream: true,
          challenge: "Bearer",
          validation: "bad-request",
          known: [{ from: "us", is: { code: "E_OVER" }, status: 410, detail: "Over." }],
          onError: () => {
            throw new Error("logs fail too");
          },
        }),
      ),
    );
  });
  const post = (how: string, more = {}) =>
    sendOver(port(), `/throw/${how}`, { method: "POST", ...more });

  test("the envelope", async () => {
    const got = await post("problem");
    expect(got.json).toEqual({ status: "error", message: "Not now.", code: 409 });
    expect(got.field("content-type")).toBe("application/json");
  });

  test("upstream, challenge, validation and errors of one's own", async () => {
    expect((await post("refused")).status).toBe(502);
    const issues = await post("issues", {
      content: "{}",
      fields: { "Content-Type": "application/json" },
    });
    expect(issues.json).toMatchObject({
      code: 400,
      errors: [{ field: "tags.0.a/b", message: "has to be text" }],
    });
    expect((await post("over")).json).toMatchObject({ code: 410, message: "Over." });
  });
});

test("a 401 gets the challenge that was told", async () => {
  const server = createServer(
    express()
      .get("/", () => throwing["challenge"]?.())
      .use(problems({ challenge: "Bearer" })),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  const got = await sendOver(port, "/");
  server.closeAllConnections();
  server.close();
  expect([got.status, got.field("www-authenticate")]).toEqual([401, "Bearer"]);
});
