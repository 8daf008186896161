import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { describeBoth, raw, serving } from "../../test/both.ts";
import { app } from "../app.ts";
import { bearer } from "../authentication.ts";
import { toFetch } from "../fetch.ts";
import { toHono } from "../hono.ts";
import { json } from "../json.ts";
import type { Options } from "../policy.ts";
import { problem } from "../problem.ts";
import { resource } from "../resource.ts";
import type { Trace } from "./trace.ts";
import { relative } from "./traces.ts";

class Broken extends Error {
  override readonly name = "Broken";
}

const notes = resource("/notes/:id", {
  load: async ({ params }) => {
    if (params.id === "broken") throw new Broken("no such table");
    if (params.id === "slow") return new Promise<undefined>(() => undefined);
    return params.id === "1" ? { text: "Hello", tag: "v2" } : undefined;
  },
  version: (it) => it.tag,
  offer: {
    "application/json": json,
    "text/csv": () => {
      throw new Broken("no comma");
    },
  },
  PUT: { accept: { "text/plain": null }, run: () => undefined },
  DELETE: () => {
    throw problem(409, { detail: "It is <b>in use</b>." });
  },
});
const closed = resource("/closed", {
  authenticate: bearer((token) => (token === "right" ? { name: "Ann" } : undefined)),
  load: () => "secret",
  offer: { "text/plain": (it) => it },
});
const made = (trace: Options["trace"]) =>
  app([notes, closed], {
    ...(trace === undefined ? {} : { trace }),
    patience: 50,
    onError: () => 0,
  });

const list = "/.well-known/verdict/traces";

/** The address of the trace that an answer links. */
function linked(field: string | null, from: string): string {
  const [, target = ""] = /<([^>]*)>; rel="describedby"$/.exec(field ?? "") ?? [];
  return new URL(target, `http://localhost${from}`).pathname;
}

describeBoth("traces", made({ seenBy: () => true }), (send) => {
  async function traceOf(path: string, sent: Parameters<typeof send>[1] = {}): Promise<Trace> {
    const { field } = await send(path, sent);
    const fields = { Accept: "application/json" };
    return (await send(linked(field("link"), path), { fields })).json;
  }

  test("every answer links what it was decided by", async () => {
    const got = await traceOf("/notes/1?all");
    expect(got).toMatchObject({
      method: "GET",
      target: "/notes/1?all",
      route: "/notes/:id",
      status: 200,
      decision: "whole",
    });
    expect(got.steps.map((it) => it.decision)).toContain("exists");
    expect(got).not.toHaveProperty("stopped");
  });

  test("it says which decision, which field, which fact, and what would have changed it", async () => {
    const fields = { "If-Match": '"v1"', "Content-Type": "text/plain" };
    const got = await traceOf("/notes/1", { method: "PUT", fields, content: "new" });
    expect(got.status).toBe(412);
    expect(got.steps.at(-1)).toMatchObject({
      decision: "if-match",
      cite: expect.stringContaining("RFC 9110 13.1.1"),
      facts: { etag: '"v2"' },
      fields: { "If-Match": '"v1"' },
      otherwise: 'Send If-Match with the current entity tag "v2".',
    });
  });

  test("where there is no resource, that is what was decided", async () => {
    expect(await traceOf("/elsewhere")).toMatchObject({ route: null, decision: "resource" });
  });

  test("credentials are not in it", async () => {
    const secret = { Authorization: "Bearer hunter2", Cookie: "id=hunter2" };
    const got = await traceOf("/closed", { fields: secret });
    expect([got.status, got.decision]).toEqual([401, "authenticated"]);
    expect(JSON.stringify(got)).not.toContain("hunter2");
  });

  test("what was thrown has its place in the walk: the decision and the fact", async () => {
    const got = await traceOf("/notes/broken");
    expect([got.status, got.decision]).toEqual([500, null]);
    expect(got.stopped).toMatchObject({
      why: "thrown",
      fact: "movedPermanentlyTo",
      member: "load",
      error: { name: "Broken", message: "no such table" },
    });
    expect(got.steps.map((it) => it.decision)).not.toContain(got.stopped?.decision);
    expect(got.steps[0]?.facts ?? got.steps[0]?.fields ?? got.steps[1]?.fields).toBeDefined();
  });

  test("so has a problem, which is an answer as well", async () => {
    const got = await traceOf("/notes/1", { method: "DELETE" });
    expect(got.status).toBe(409);
    expect(got.stopped).toMatchObject({
      why: "thrown",
      decision: "act",
      fact: "outcome",
      member: "DELETE",
    });
  });

  test("what is thrown while the answer is made, when all was decided, is told so", async () => {
    const got = await traceOf("/notes/1", { fields: { Accept: "text/csv" } });
    expect(got.status).toBe(500);
    expect(got.stopped).toMatchObject({ why: "thrown", error: { message: "no comma" } });
  });

  test("what never comes is named", async () => {
    const got = await traceOf("/notes/slow");
    expect(got.status).toBe(503);
    expect(got.stopped).toMatchObject({ why: "late", fact: "movedPermanentlyTo" });
  });

  test("the page comes as HTML, text and JSON, and is kept by nobody", async () => {
    const { field } = await send("/notes/1", { method: "DELETE" });
    const path = linked(field("link"), "/notes/1");
    const html = await send(path, { fields: { Accept: "text/html" } });
    expect(html.field("content-type")).toMatch(/^text\/html/);
    expect(html.field("cache-control")).toBe("no-store");
    expect(html.text).toContain("DELETE /notes/1 HTTP/1.1");
    expect(html.text).toContain("409 Conflict");
    expect(html.text).toContain("&lt;b&gt;in use");
    expect(html.text).not.toMatch(/<script|<b>in use/);
    const text = await send(path);
    expect(text.field("content-type")).toMatch(/^text\/plain/);
    expect(text.text).toMatch(/^DELETE \/notes\/1 HTTP\/1\.1\n409 Conflict\n/);
    expect((await send(path, { fields: { Accept: "image/png" } })).status).toBe(406);
  });

  test("sections are linked to the RFC, and said in text", async () => {
    const { field } = await send("/notes/2");
    const path = linked(field("link"), "/notes/2");
    const url = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5";
    expect((await send(path, { fields: { Accept: "text/html" } })).text).toContain(`href="${url}"`);
    const { text } = await send(path);
    expect(text).toContain(url);
    expect(text).toMatch(/^To go on +Make it first/m);
  });

  test("the page has the way as a picture, lit as far as it went", async () => {
    const picture = async (path: string) => {
      const { field } = await send(path);
      const { text } = await send(linked(field("link"), path), { fields: { Accept: "text/html" } });
      return /<div class="narrow">([\s\S]+?)<\/div>/.exec(text)?.[1] ?? "";
    };
    const missing = await picture("/notes/2");
    expect(missing).toMatch(/^<svg .*role="img"/);
    expect(missing).toContain(">404 Not Found<");
    expect(missing.match(/class="flow-box flow-end"/g)).toHaveLength(1);
    const broken = await picture("/notes/broken");
    expect(broken).toMatch(/>Broken was thrown: no such</);
    expect(broken.match(/class="flow-box flow-end"/g)).toHaveLength(1);
  });

  test("the list has the last one first, and looking at traces leaves none", async () => {
    await send("/notes/1?first");
    await send("/notes/1?second");
    const fields = { Accept: "application/json" };
    await send(list, { fields });
    const { traces } = (await send(list, { fields })).json;
    expect(traces[0]).toMatchObject({ target: "/notes/1?second", status: 200, decision: "whole" });
    expect(traces[1]).toMatchObject({ target: "/notes/1?first" });
    expect(traces[0]).not.toHaveProperty("steps");
    const html = (await send(list, { fields: { Accept: "text/html" } })).text;
    expect(html).toContain(`href="traces/${traces[0].id}"`);
    expect((await send(list)).text).toContain("GET /notes/1?second");
    expect((await send(`${list}/none`)).status).toBe(404);
  });
});

test("links hold where the application is mounted in a framework", async () => {
  const it = made({ seenBy: () => true });
  const hono = new Hono().route("/api", new Hono().use(toHono(it)));
  const { headers } = await hono.request("/api/notes/1");
  const path = linked(headers.get("Link"), "/api/notes/1");
  expect(path).toMatch(/^\/api\/\.well-known\/verdict\/traces\/\w+$/);
  expect((await hono.request(path)).status).toBe(200);
});

describe("what is kept", () => {
  test("only the last so many, at the path that was said", async () => {
    const handle = toFetch(made({ path: "/traces", keep: 2, seenBy: () => true }));
    const get = (path: string) => handle(new Request(`http://localhost${path}`));
    const links = [];
    for (const id of [1, 2, 3]) {
      const from = `/notes/${id}`;
      links.push(linked((await get(from)).headers.get("Link"), from));
    }
    const statuses = [];
    for (const link of links) statuses.push((await get(link)).status);
    expect(statuses).toEqual([404, 200, 200]);
    expect(links[2]).toMatch(/^\/traces\/[0-9a-f]{8}$/);
  });

  test("options that mean nothing are refused", () => {
    for (const keep of [0, -1, 1.5, Number.NaN]) expect(() => made({ keep })).toThrow("keep");
    for (const path of ["traces", "/traces/", "/", "/:id"])
      expect(() => made({ path })).toThrow("Traces cannot be at");
  });
});

describe("who may see them", () => {
  const { port } = serving(made(true));
  const ask = (path: string, lines = "Host: localhost\r\n") =>
    raw(port(), `GET ${path} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`);

  test("who asks from the same machine", async () => {
    expect(await ask("/notes/1")).toMatch(/\r\nLink: <\.\.\/\.well-known\/verdict\/traces\/\w+>/);
    expect(await ask(list)).toMatch(/^HTTP\/1.1 200 /);
    expect(await ask(list, "Host: [::1]:8080\r\n")).toMatch(/^HTTP\/1.1 200 /);
  });

  test.each([
    ["a page of another origin, whose name leads here", "Host: rebound.example\r\n"],
    ["who is behind a proxy here", "Host: localhost\r\nX-Forwarded-For: 192.0.2.1\r\n"],
    ["who is behind a proxy that says so", "Host: localhost\r\nForwarded: for=192.0.2.1\r\n"],
    ["who says no host", "Host:\r\n"],
  ])("not %s: no link, and a 404", async (_, lines) => {
    expect(await ask("/notes/1", lines)).not.toContain("\r\nLink:");
    expect(await ask(list, lines)).toMatch(/^HTTP\/1.1 404 /);
  });

  test("not where the address is not known, as with fetch", async () => {
    const handle = toFetch(made(true));
    const response = await handle(new Request("http://localhost/notes/1"));
    expect([response.status, response.headers.get("Link")]).toEqual([200, null]);
    expect((await handle(new Request(`http://localhost${list}`))).status).toBe(404);
  });
});

test("off by default: no link, no pages", async () => {
  for (const trace of [undefined, false] as const) {
    const handle = toFetch(made(trace));
    const response = await handle(new Request("http://localhost/notes/1"));
    expect(response.headers.get("Link")).toBeNull();
    expect((await handle(new Request(`http://localhost${list}`))).status).toBe(404);
  }
});

test.each([
  ["/", "./traces/a"],
  ["/notes", "./traces/a"],
  ["/notes/1", "../traces/a"],
  ["/a/b/", "../../traces/a"],
  ["*", "./traces/a"],
])("from %s a reference holds below any prefix", (from, reference) => {
  expect(relative(from, "/traces/a")).toBe(reference);
  if (from === "*") return;
  expect(new URL(reference, `http://x/api${from}`).pathname).toBe("/api/traces/a");
});
