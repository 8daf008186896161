import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { basicAuth } from "hono/basic-auth";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { describe, expect, test } from "vitest";
import { type Got, type Send, sendOver } from "../../test/both.ts";
import { listening } from "../../test/framework.ts";
import { throwing } from "../../test/throwing.ts";
import { loggingInto, nothingCases, throwingCases } from "../../test/throwing-cases.ts";
import { problems } from "../hono.ts";
import type { LogEntry } from "../index.ts";

const log: LogEntry[] = [];

function instance(): Hono {
  const hono = new Hono();
  hono.use(cors({ origin: "https://a.example" }));
  hono.post("/throw/:how", (context) => {
    context.header("ETag", '"old"');
    throwing[context.req.param("how")]?.();
    return context.text("fine");
  });
  hono.get("/exception", () => {
    throw new HTTPException(409, { message: "Taken." });
  });
  hono.get("/response", () => {
    throw new HTTPException(409, {
      res: Response.json({ own: true }, { headers: { "X-A": "1" } }),
    });
  });
  hono.get("/auth", basicAuth({ username: "a", password: "b" }), (context) => context.text("fine"));
  return problems(hono, loggingInto(log));
}

function cases(send: Send): void {
  test("what is no Error never gets to Hono's handler", async () => {
    await expect(
      Promise.resolve(instance().request("/throw/text", { method: "POST" })),
    ).rejects.toBe("hunter2");
  });
  throwingCases(send, log);
  nothingCases(send);

  test("an HTTPException, with its message", async () => {
    expect((await send("/exception")).json).toMatchObject({ status: 409, detail: "Taken." });
  });

  test("a response that it brings along is sent", async () => {
    const got = await send("/response");
    expect([got.status, got.json, got.field("x-a")]).toEqual([409, { own: true }, "1"]);
  });

  test("one that is a line of text gives its fields, such as a challenge", async () => {
    const got = await send("/auth");
    expect([got.status, got.json.title]).toEqual([401, "Unauthorized"]);
    expect(got.field("www-authenticate")).toBe('Basic realm="Secure Area"');
  });

  test("fields about what is not sent go, all others stay", async () => {
    const fields = { Origin: "https://a.example" };
    const got = await send("/throw/problem", { method: "POST", fields });
    expect(got.field("etag")).toBeNull();
    expect(got.field("access-control-allow-origin")).toBe("https://a.example");
    expect(got.field("vary")?.split(", ").sort()).toEqual(["Accept", "Origin"]);
  });
}

describe("errors of Hono (over a socket)", () => {
  const port = listening(() => createAdaptorServer({ fetch: instance().fetch }) as never);
  cases((path, sent) => sendOver(port(), path, sent));
});

describe("errors of Hono (in memory)", () => {
  const hono = instance();
  cases(async (path, { method = "GET", fields = {}, content } = {}): Promise<Got> => {
    const response = await hono.request(path, {
      method,
      headers: fields,
      ...(content === undefined ? {} : { body: content }),
    });
    const octets = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(octets);
    return {
      status: response.status,
      field: (name) => response.headers.get(name),
      text,
      octets,
      get json() {
        return JSON.parse(text);
      },
    };
  });
});
