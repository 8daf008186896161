import { describe, expect, test } from "vitest";
import { describeBoth, raw, sendOver, serving } from "../test/both.ts";
import { schemaOf, texts } from "../test/schema.ts";
import { accepted, app, bearer, created, json, problem, resource, seeOther } from "./index.ts";

const store = new Map<string, string>([["a", "1"]]);
const named = texts("name");
const odd = schemaOf<never>(() => ({
  issues: [
    { message: "bad", path: ["a/b", { key: "c~d" }, 0] },
    { message: "spaced", path: ["e f%"] },
    { message: "all of it" },
  ],
}));
const user = bearer<string>((token) =>
  token === "good" ? "eve" : token === "null" ? null : undefined,
);

const resources = app([
  resource("/notes/:id", {
    load: ({ params }) => store.get(params.id),
    version: (it) => it,
    offer: { "text/plain": (it) => it },
    requirePrecondition: ["PUT", "DELETE"],
    PUT: {
      accept: { "text/plain": schemaOf((value) => ({ value: String(value) })) },
      run: ({ params, content }) => void store.set(params.id, content),
    },
    DELETE: ({ params }) => void store.delete(params.id),
  }),
  resource("/pages/:id", {
    load: ({ params }) => (params.id === "old" ? "old" : undefined),
    offer: { "text/plain": (it) => it },
    PUT: {
      accept: { "text/plain": null },
      run: ({ params }) => (params.id === "show" ? { a: 1 } : undefined),
    },
    PATCH: { accept: { "application/json": named }, run: ({ content }) => content.name },
  }),
  resource("/fixed/:id", {
    load: () => undefined,
    putCreates: false,
    PUT: { accept: { "*/*": null }, run: () => 1 },
  }),
  resource("/jobs/:kind", {
    maxContent: 40,
    POST: {
      accept: { "application/json": named, "application/x-www-form-urlencoded": named },
      run: ({ params, content }) => {
        if (params.kind === "created") return created(`/jobs/1`, content);
        if (params.kind === "hostile") return created("/x\r\nSet-Cookie: a=b\n\n<h1>");
        if (params.kind === "accepted") return accepted("/monitor/1");
        if (params.kind === "other") return seeOther("/elsewhere");
        return params.kind === "value" ? content : undefined;
      },
    },
  }),
  resource("/any", {
    POST: { accept: { "*/*": schemaOf((value) => ({ value })) }, run: ({ content }) => content },
  }),
  resource("/bare", { POST: () => "done" }),
  resource("/odd", { POST: { accept: { "application/json": odd }, run: () => 1 } }),
  resource("/latin", {
    POST: {
      accept: { "text/plain": schemaOf((value) => ({ value: String(value) })) },
      run: ({ content }) => content,
    },
  }),
  resource("/search", {
    load: () => ["a", "b"],
    version: () => 1,
    offer: { "application/json": json, "text/csv": (it) => it.join() },
    ranges: true,
    QUERY: {
      accept: { "text/plain": schemaOf((value) => ({ value: String(value) })) },
      run: async ({ content, current }) => current.filter((it) => it === content),
    },
  }),
  resource("/ask", {
    QUERY: {
      accept: { "text/plain": null },
      run: ({ content }) => (content.length > 1 ? seeOther("/found/1?of=b c") : content.length),
    },
  }),
  resource("/mine", {
    authenticate: user,
    authorize: (it) => it === "adam",
    POST: { accept: { "application/json": named }, run: () => 1 },
  }),
]);

const type = "application/json";

describeBoth("changes of state", resources, (send) => {
  const post = (
    path: string,
    content: string,
    fields: Record<string, string> = { "Content-Type": type },
  ) => send(path, { method: "POST", content, fields });

  test("PUT makes (201), replaces (204) and shows (RFC 9110 9.3.4)", async () => {
    const put = (path: string) =>
      send(path, { method: "PUT", content: "x", fields: { "Content-Type": "text/plain" } });
    expect((await put("/pages/new")).status).toBe(201);
    expect((await put("/pages/old")).status).toBe(204);
    expect((await put("/pages/show")).json).toEqual({ a: 1 });
    expect((await put("/fixed/1")).status).toBe(404);
  });

  test("a change that does not say which state it means is 428 (RFC 6585 3), another state 412", async () => {
    const put = (fields: Record<string, string>) =>
      send("/notes/a", {
        method: "PUT",
        content: "1",
        fields: { "Content-Type": "text/plain", ...fields },
      });
    expect((await put({})).status).toBe(428);
    expect((await put({ "If-Match": '"0"' })).status).toBe(412);
    expect((await put({ "If-Match": '"1"' })).status).toBe(204);
    expect((await put({ "If-None-Match": "*" })).status).toBe(412);
  });

  test("DELETE is 204, then 404 (RFC 9110 9.3.5)", async () => {
    const id = `/notes/${crypto.randomUUID()}`;
    const fields = { "Content-Type": "text/plain", "If-None-Match": "*" };
    expect((await send(id, { method: "PUT", content: "1", fields })).status).toBe(201);
    const remove = { method: "DELETE", fields: { "If-Match": '"1"' } };
    expect((await send(id, remove)).status).toBe(204);
    expect((await send(id, remove)).status).toBe(404);
  });

  test("PATCH of nothing is 404, of something what the handler gives", async () => {
    const patch = (path: string) =>
      send(path, { method: "PATCH", content: '{"name":"n"}', fields: { "Content-Type": type } });
    expect((await patch("/pages/new")).status).toBe(404);
    expect((await patch("/pages/old")).json).toBe("n");
  });

  test("POST: created, accepted, elsewhere, a value, nothing (RFC 9110 9.3.3)", async () => {
    const content = '{"name":"n"}';
    const made = await post("/jobs/created", content);
    expect([made.status, made.field("location"), made.json.name]).toEqual([201, "/jobs/1", "n"]);
    const taken = await post("/jobs/accepted", content);
    expect([taken.status, taken.field("location"), taken.text]).toEqual([202, "/monitor/1", ""]);
    const other = await post("/jobs/other", content);
    expect([other.status, other.field("location")]).toEqual([303, "/elsewhere"]);
    expect((await post("/jobs/value", content)).json).toEqual({ name: "n" });
    const nothing = await post("/jobs/nothing", content);
    expect([nothing.status, nothing.text, nothing.field("content-length")]).toEqual([
      204,
      "",
      null,
    ]);
  });

  test("a form is content like any other", async () => {
    const fields = { "Content-Type": "application/x-www-form-urlencoded" };
    expect((await post("/jobs/value", "name=a+b", fields)).json).toEqual({ name: "a b" });
  });

  test("a Location cannot start another field (RFC 9110 5.5)", async () => {
    const got = await post("/jobs/hostile", '{"name":"n"}');
    expect(got.status).toBe(201);
    expect(got.field("set-cookie")).toBeNull();
    expect(got.field("location")).toBe("/x%0D%0ASet-Cookie:%20a=b%0A%0A%3Ch1%3E");
  });

  test("too much content is 413, by Content-Length and by counting (RFC 9110 15.5.14)", async () => {
    const much = JSON.stringify({ name: "n".repeat(100) });
    expect((await post("/jobs/value", much)).status).toBe(413);
    const chunked = { "Content-Type": type, "Transfer-Encoding": "chunked" };
    expect((await post("/jobs/value", much, chunked)).status).toBe(413);
    expect((await post("/jobs/value", '{"name":"n"}', chunked)).status).toBe(200);
  });

  test("an unknown type is 415 and says what would do (RFC 9110 15.5.16)", async () => {
    const got = await post("/jobs/value", "x", { "Content-Type": "text/csv" });
    expect(got.status).toBe(415);
    expect(got.field("accept-post")).toBe("application/json, application/x-www-form-urlencoded");
    const patch = { method: "PATCH", content: "x", fields: { "Content-Type": "text/csv" } };
    expect((await send("/pages/old", patch)).field("accept-patch")).toBe(type);
    const coded = { "Content-Type": type, "Content-Encoding": "gzip" };
    expect((await post("/jobs/value", "x", coded)).field("accept-encoding")).toBe("identity");
  });

  test("malformed or missing content is 400 and never reaches the handler (RFC 9110 15.5.1)", async () => {
    for (const content of ["{", "", '{"name":"n"', "\xff"])
      expect((await post("/jobs/value", content)).status, content).toBe(400);
    expect((await send("/jobs/value", { method: "POST" })).status).toBe(400);
    const bad = {
      method: "POST",
      content: new Uint8Array([0x22, 0xff, 0x22]),
      fields: { "Content-Type": type },
    };
    expect((await send("/jobs/value", bad)).json.detail).toContain("UTF-8");
  });

  test("where any type is taken, content need not say its own (RFC 9110 8.3)", async () => {
    expect((await send("/any", { method: "POST", content: "text" })).json).toBe("text");
    const fields = { "Content-Type": "application/json" };
    expect((await send("/any", { method: "POST", content: "[1]", fields })).json).toEqual([1]);
  });

  test("text is read in its charset, an unknown one is 400", async () => {
    const content = new Uint8Array([0xe9]);
    const fields = (charset: string) => ({ "Content-Type": `text/plain;charset=${charset}` });
    const read = { method: "POST", content, fields: fields("iso-8859-1") };
    expect((await send("/latin", read)).json).toBe("é");
    expect((await send("/latin", { ...read, fields: fields("no-such") })).status).toBe(400);
  });

  test("content that breaks the rules is 422 with a pointer for each error (RFC 9457 3, RFC 6901 6)", async () => {
    const got = await post("/jobs/value", "{}");
    expect(got.status).toBe(422);
    expect(got.json.errors).toEqual([{ pointer: "#/name", detail: "has to be text" }]);
    expect((await post("/odd", "{}")).json.errors).toEqual([
      { pointer: "#/a~1b/c~0d/0", detail: "bad" },
      { pointer: "#/e%20f%25", detail: "spaced" },
      { pointer: "#", detail: "all of it" },
    ]);
  });

  test("a handler without content of its own takes none", async () => {
    expect((await send("/bare", { method: "POST" })).json).toBe("done");
    expect((await post("/bare", "ignored")).json).toBe("done");
  });

  test("QUERY runs its handler and represents what it gives (RFC 10008)", async () => {
    const query = (path: string, fields = {}) =>
      send(path, {
        method: "QUERY",
        content: "b",
        fields: { "Content-Type": "text/plain", ...fields },
      });
    expect((await query("/search")).json).toEqual(["b"]);
    expect((await query("/search", { Accept: "text/csv" })).text).toBe("b");
    expect((await query("/search", { Accept: "image/png" })).status).toBe(406);
    expect((await query("/ask")).json).toBe(1);
    expect((await query("/search", { "Content-Type": "text/csv" })).field("accept-query")).toBe(
      "text/plain",
    );
  });

  test("parts of what a QUERY gives can be had like those of a GET (RFC 10008)", async () => {
    const query = (range: string) =>
      send("/search", {
        method: "QUERY",
        content: "b",
        fields: { "Content-Type": "text/plain", Range: range },
      });
    const got = await query("bytes=1-3");
    expect([got.status, got.text]).toEqual([206, '"b"']);
    expect(got.field("content-range")).toBe("bytes 1-3/5");
    expect((await query("bytes=9-")).status).toBe(416);
  });

  test("QUERY whose result can be fetched says where (RFC 10008 2.5)", async () => {
    const fields = { "Content-Type": "text/plain" };
    const got = await send("/ask", { method: "QUERY", content: "bb", fields });
    expect([got.status, got.field("location")]).toEqual([303, "/found/1?of=b%20c"]);
  });

  test("what can be queried says so to whoever reads it or asks for its options (RFC 10008 3)", async () => {
    expect((await send("/search")).field("accept-query")).toBe("text/plain");
    expect((await send("/search", { method: "HEAD" })).field("accept-query")).toBe("text/plain");
    expect((await send("/search", { method: "OPTIONS" })).field("accept-query")).toBe("text/plain");
    expect((await send("/jobs/value", { method: "OPTIONS" })).field("accept-query")).toBeNull();
  });
});

describe("Expect: 100-continue over a socket (RFC 9110 10.1.1)", () => {
  const { port } = serving(resources);
  const head = (path: string, fields = "", version = "1.1") =>
    `POST ${path} HTTP/${version}\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 12\r\nExpect: 100-continue\r\n${fields}\r\n`;

  test("100 comes before the content is read", async () => {
    const options = { until: "100 Continue\r\n\r\n", next: '{"name":"n"}' };
    const got = await raw(port(), head("/jobs/value", "Connection: close\r\n"), options);
    expect(got).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK\r\n/);
  });

  test("no 100 before what the head settles: 401, 415, 413, 404", async () => {
    for (const [text, status] of [
      [head("/mine"), 401],
      [head("/jobs/value").replace(type, "text/csv"), 415],
      [head("/jobs/value").replace(": 12", ": 9999"), 413],
      [head("/nowhere"), 404],
    ] as const) {
      const got = await raw(port(), text);
      expect(got).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(got).not.toContain("100 Continue");
      // Whether content follows is unsure, so the connection ends here.
      expect(got).toContain("Connection: close");
    }
  });

  test("HTTP/1.0 cannot ask for it", async () => {
    const got = await raw(port(), `${head("/jobs/value", "", "1.0")}{"name":"n"}`);
    expect(got).toMatch(/^HTTP\/1.1 200 /);
  });

  test("any other expectation is 417", async () => {
    expect(
      await raw(
        port(),
        head("/jobs/value", "Connection: close\r\n").replace("100-continue", "tea"),
      ),
    ).toMatch(/^HTTP\/1.1 417 /);
  });

  test("a client that goes away amid its content leaves the server serving", async () => {
    await raw(port(), `${head("/jobs/value").replace("Expect: 100-continue\r\n", "")}{"na`, {
      until: "never",
    }).catch(() => undefined);
    const { connect } = await import("node:net");
    const socket = connect(port(), "127.0.0.1");
    socket.write(`${head("/jobs/value").replace("Expect: 100-continue\r\n", "")}{"na`);
    await new Promise((done) => setTimeout(done, 50));
    socket.destroy();
    await new Promise((done) => setTimeout(done, 50));
    expect((await sendOver(port(), "/bare", { method: "POST" })).status).toBe(200);
  });
});

describeBoth(
  "who may",
  app([
    resource("/open", { load: () => "x", offer: { "text/plain": (it) => it } }),
    resource("/mine", {
      authenticate: user,
      authorize: { DELETE: (it) => it === "adam" },
      load: ({ user: it }) => it,
      offer: { "text/plain": (it) => it },
      DELETE: () => undefined,
    }),
    resource("/hidden/:id", {
      authenticate: user,
      authorize: async () => false,
      hideForbidden: true,
      load: ({ params }) => (params.id === "1" ? 1 : undefined),
      offer: { "application/json": json },
    }),
    resource("/thrown", {
      authenticate: user,
      load: () => {
        throw problem(401);
      },
      offer: { "application/json": json },
    }),
  ]),
  (send) => {
    const as = (Authorization: string, path = "/mine", method = "GET") =>
      send(path, { method, fields: { Authorization } });

    test("no credentials: 401 with a plain challenge; refused ones: error=invalid_token (RFC 6750 3.1)", async () => {
      const none = await send("/mine");
      expect([none.status, none.field("www-authenticate")]).toEqual([401, "Bearer"]);
      expect((await as("Bearer bad")).field("www-authenticate")).toBe(
        'Bearer error="invalid_token"',
      );
      expect((await as("Basic eDp5")).field("www-authenticate")).toBe("Bearer");
    });

    test("a look-up that gives null admits nobody", async () => {
      expect((await as("Bearer null")).status).toBe(401);
      expect((await as("Bearer good")).text).toBe("eve");
    });

    test("OPTIONS needs no credentials: a preflight has none (RFC 9110 9.3.7)", async () => {
      expect((await send("/mine", { method: "OPTIONS" })).status).toBe(200);
    });

    test("who may not is told 403 (RFC 9110 15.5.4)", async () => {
      expect((await as("Bearer good", "/mine", "DELETE")).status).toBe(403);
    });

    test("what is hidden looks exactly like what is not there", async () => {
      const [there, not] = [
        await as("Bearer good", "/hidden/1"),
        await as("Bearer good", "/hidden/2"),
      ];
      expect(there.status).toBe(404);
      expect(there.text).toBe(not.text);
    });

    test("a thrown 401 gets the challenge of its resource", async () => {
      const got = await as("Bearer good", "/thrown");
      expect([got.status, got.field("www-authenticate")]).toEqual([
        401,
        'Bearer error="invalid_token"',
      ]);
    });
  },
);
