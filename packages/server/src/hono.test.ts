import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { type Got, sendOver } from "../test/both.ts";
import { commonCases, frameworkCases, listening, mounted } from "../test/framework.ts";
import { toHono } from "./hono.ts";

function own(it: Hono): Hono {
  for (const path of ["/own", "/api/own"]) it.all(path, (context) => context.text("own"));
  return it;
}

const ways: Record<string, () => Hono> = {
  "route()": () => own(new Hono().route("/api", new Hono().use(toHono(mounted)))),
  "basePath()": () => {
    const hono = new Hono();
    hono.basePath("/api").use(toHono(mounted));
    return own(hono);
  },
  "a prefix": () => own(new Hono().use(toHono(mounted, { prefix: "/api" }))),
};

describe.each(Object.entries(ways))("Hono with %s", (_, make) => {
  const port = listening(() => createAdaptorServer({ fetch: make().fetch }) as never);
  frameworkCases(port);
});

describe("Hono (in memory)", () => {
  const hono = own(new Hono().route("/api", new Hono().use(toHono(mounted))));
  commonCases(async (path, { method = "GET", fields = {}, content } = {}): Promise<Got> => {
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

describe("Hono with other middleware", () => {
  let thrown: unknown;
  const port = listening(() => {
    const hono = new Hono();
    hono.use(async (context, next) => {
      context.header("Vary", "Origin");
      context.header("X-Before", "1");
      await next();
    });
    hono.use("/api/*", async (context, next) => {
      if (context.req.method === "POST") await context.req.json();
      await next();
    });
    hono.use("/raw/*", async (context, next) => {
      await context.req.raw.text();
      await next();
    });
    hono.use("/api/*", toHono(mounted, { prefix: "/api" }));
    hono.use("/raw/*", toHono(mounted, { prefix: "/raw" }));
    hono.onError((error, context) => {
      thrown = error;
      return context.text("error", 500);
    });
    return createAdaptorServer({ fetch: hono.fetch }) as never;
  });
  const post = (path: string) =>
    sendOver(port(), path, {
      method: "POST",
      fields: { "Content-Type": "application/json" },
      content: '{"name":"é"}',
    });

  test("what was read through the context is had again", async () => {
    expect((await post("/api/items")).json).toEqual({ name: "é" });
  });

  test("what was read past it is an error that says how to mend it", async () => {
    expect((await post("/raw/items")).status).toBe(500);
    expect(String(thrown)).toContain("Read it through the context");
  });

  test("fields set before stand beside the application's own, Vary as one", async () => {
    const got = await sendOver(port(), "/api/items/1");
    expect([got.field("x-before"), got.field("vary")]).toEqual(["1", "Origin, Accept"]);
  });
});
