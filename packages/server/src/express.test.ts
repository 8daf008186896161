import { createServer } from "node:http";
import express, { type Express } from "express";
import { describe, expect, test } from "vitest";
import { sendOver } from "../test/both.ts";
import { frameworkCases, listening, mounted } from "../test/framework.ts";
import { deferContinue, toExpress } from "./express.ts";

function own(it: Express): Express {
  return it.use(["/own", "/api/own"], (_, response) => {
    response.send("own");
  });
}

describe("Express", () => {
  const port = listening(() => createServer(own(express().use("/api", toExpress(mounted)))));
  frameworkCases(port);
});

describe("Express that lets the application answer expectations", () => {
  const port = listening(() => {
    const server = createServer(own(express().use("/api", toExpress(mounted))));
    deferContinue(server, mounted, { prefix: "/api" });
    return server;
  });
  frameworkCases(port, { defers: true });
});

describe("Express behind body parsers", () => {
  const port = listening(() =>
    createServer(
      own(
        express()
          .use(express.json(), express.urlencoded(), express.text({ type: "text/*" }))
          .use("/api", toExpress(mounted)),
      ),
    ),
  );
  const post = (path: string, type: string, content: string) =>
    sendOver(port(), path, { method: "POST", fields: { "Content-Type": type }, content });

  test("what was parsed is had again", async () => {
    const got = await post("/api/items", "application/json; charset=utf-8", '{ "name": "é" }');
    expect([got.status, got.json]).toEqual([201, { name: "é" }]);
    expect((await post("/api/items", "application/json", "{}")).status).toBe(422);
    const form = await post("/api/echo", "application/x-www-form-urlencoded", "c=d&c=%20e");
    expect(form.json.text).toBe("c=d&c=+e");
  });

  test("compressed content was decoded on the way", async () => {
    const { gzipSync } = await import("node:zlib");
    const got = await sendOver(port(), "/api/items", {
      method: "POST",
      fields: { "Content-Type": "application/json", "Content-Encoding": "gzip" },
      content: new Uint8Array(gzipSync('{"name":"a"}')),
    });
    expect(got.status).toBe(201);
  });

  test("what no parser took is read as ever, and the head is looked at as ever", async () => {
    expect((await post("/api/echo", "application/octet-stream", "abc")).json.text).toBe("abc");
    expect((await post("/api/items", "text/plain", "abc")).status).toBe(415);
  });
});

describe("Express behind a parser that keeps nothing that could be had again", () => {
  let thrown: unknown;
  const port = listening(() =>
    createServer(
      express()
        .use((request, _, next) => {
          request.resume().on("end", () => next());
        })
        .use("/api", toExpress(mounted))
        .use(((error, _, response, __) => {
          thrown = error;
          response.status(500).end();
        }) as express.ErrorRequestHandler),
    ),
  );

  test("the error says how to mend it", async () => {
    const fields = { "Content-Type": "application/json" };
    await sendOver(port(), "/api/items", { method: "POST", fields, content: "{}" });
    expect(String(thrown)).toContain("Put the application before the body parser");
  });
});

describe("Express with fields that were set before", () => {
  const port = listening(() =>
    createServer(
      express()
        .use((_, response, next) => {
          response.set({ "Access-Control-Allow-Origin": "https://a.example", Vary: "Origin" });
          next();
        })
        .use("/api", toExpress(mounted)),
    ),
  );

  test("they stand beside the application's own, Vary as one", async () => {
    const got = await sendOver(port(), "/api/items/1");
    expect(got.field("access-control-allow-origin")).toBe("https://a.example");
    expect(got.field("vary")).toBe("Origin, Accept");
  });
});
