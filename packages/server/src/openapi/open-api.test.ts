import { validate } from "@readme/openapi-parser";
import { forServer, nameOf } from "@verdict/codes";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { schemaOf } from "../../test/schema.ts";
import { app } from "../app.ts";
import { basic, bearer } from "../authentication.ts";
import { toFetch } from "../fetch.ts";
import { json } from "../json.ts";
import { problem } from "../problem.ts";
import { type Resource, resource } from "../resource.ts";
import { accepted, created, gone, moved, seeOther } from "../results.ts";
import { statusesOf } from "../statuses.ts";
import type { ApiResponse, OpenApiDocument, Operation, Parameter } from "./document.ts";
import { openApi } from "./open-api.ts";

interface Note {
  readonly text: string;
  readonly version: number;
}

const noteShape = z.object({ text: z.string().min(1) });
const notes = new Map<string, Note>([["1", { text: "Buy milk", version: 1 }]]);

/** A content coding by hand. */
const backwards = {
  name: "backwards",
  encode: (it: Uint8Array) => it.toReversed(),
  decode: (it: Uint8Array) => it.toReversed(),
};

const resources: readonly Resource[] = [
  resource("/notes/:id", {
    about: "A note.",
    params: z.object({ id: z.string().regex(/^\w+$/) }),
    authenticate: bearer((token) => (token === "ann" || token === "ben" ? token : undefined)),
    authorize: { DELETE: (user) => user === "ann" },
    load: ({ params: { id } }) =>
      id === "gone" ? gone() : id === "old" ? moved("/notes/1") : notes.get(id),
    version: (it) => it.version,
    offer: { "application/json": json, "text/plain": (it) => it.text },
    shape: noteShape,
    ranges: true,
    fields: { "Cache-Control": "no-cache" },
    requirePrecondition: ["PUT"],
    PUT: {
      accept: { "application/json": noteShape },
      run: ({ params, content }) => {
        notes.set(params.id, { text: content.text, version: 2 });
      },
    },
    PATCH: {
      accept: { "application/merge-patch+json": type({ "text?": "string" }) },
      run: ({ current }) => current,
    },
    DELETE: ({ params }) => {
      if (params.id === "1") throw problem(409, { detail: "It is needed." });
      notes.delete(params.id);
    },
  }),
  resource("/notes", {
    about: "All notes.",
    load: () => [...notes.values()],
    offer: { "application/json": json },
    POST: {
      accept: { "application/json": noteShape, "application/x-www-form-urlencoded": noteShape },
      run: ({ content }) => {
        if (content.text === "later") return accepted("/jobs/1");
        if (content.text === "elsewhere") return seeOther("/notes/1");
        return content.text === "fail" ? Promise.reject(new Error("no")) : created("/notes/2");
      },
    },
    QUERY: {
      accept: { "application/json": v.object({ word: v.string() }) },
      run: ({ content }) => [...notes.values()].filter((it) => it.text.includes(content.word)),
    },
  }),
  resource("/files/*path", {
    authenticate: basic((user) => (user === "ann" ? user : undefined), { realm: "files" }),
    load: ({ params: { path } }) => (path === "a/b" ? path : undefined),
    offer: { "application/octet-stream": (it) => new TextEncoder().encode(it) },
    PUT: { accept: { "*/*": null }, run: () => undefined },
  }),
  resource("/full", {
    load: () => "state",
    version: () => ({ etag: "1", lastModified: new Date(0) }),
    offer: [
      { type: "text/plain", language: "en", write: (it) => it },
      { type: "text/plain", language: "de", write: (it) => it },
      { type: "application/json", write: json },
    ],
    codings: [backwards],
    limit: { requests: 6, per: "1h" },
    earlyData: false,
    locked: () => true,
    blocked: () => undefined,
    idempotencyKey: { required: true },
    requireLength: true,
    maxContent: 100,
    throws: { POST: [507] },
    POST: { accept: { "text/plain": null }, run: () => undefined },
  }),
  resource("/room", {
    requireUpgrade: "websocket",
    upgrade: { websocket: () => undefined },
  }),
  resource("/odd", {
    authenticate: { challenge: "Fancy realm=odd", check: () => "anybody" },
    POST: {
      accept: { "application/json": z.object({ on: z.date() }), "text/plain": v.string() },
      run: () => undefined,
    },
  }),
];
const api = app(resources, { onError: () => undefined });
const document = openApi(api, { title: "Notes", version: "1.2.3", servers: [{ url: "/" }] });

/** The operation, wherever it stands. */
function operation(path: string, method: string, it: OpenApiDocument = document): Operation {
  const item = it.paths[path];
  const found = item?.[method.toLowerCase() as "get"] ?? item?.["x-additionalOperations"]?.[method];
  if (found === undefined) throw new Error(`There is no ${method} ${path}.`);
  return found;
}

/** What a reference stands for. */
function resolved<It>(it: It): Exclude<It, { $ref: string }> {
  const { $ref } = it as { $ref?: string };
  if ($ref === undefined) return it as Exclude<It, { $ref: string }>;
  let found: unknown = document;
  for (const step of $ref.slice(2).split("/")) found = (found as Record<string, unknown>)[step];
  return found as Exclude<It, { $ref: string }>;
}

function responseTo(path: string, method: string, status: number): ApiResponse {
  const found = operation(path, method).responses[status];
  if (found === undefined) throw new Error(`${method} ${path} has no ${status}.`);
  return resolved(found);
}

function parametersOf(path: string, method: string): Parameter[] {
  return (operation(path, method).parameters ?? []).map((it) => resolved(it));
}

const everything = resources.flatMap((it, i) => {
  const path = Object.keys(document.paths)[i] ?? "";
  return it.methods.map((method) => [method, path, it] as const);
});

describe("the document", () => {
  test("is valid OpenAPI 3.1", async () => {
    const copy = structuredClone(document) as unknown as Parameters<typeof validate>[0];
    expect(await validate(copy)).toMatchObject({ valid: true, warnings: [] });
  });

  test("refers to nothing that is missing", () => {
    const refs = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    for (const [, $ref] of refs) expect(resolved({ $ref }), $ref).toBeDefined();
  });

  test("shares what is said twice, and nothing that is said once", () => {
    const text = JSON.stringify(document.paths);
    for (const kind of ["parameters", "responses"] as const) {
      for (const name of Object.keys(document.components[kind] ?? {})) {
        expect(text.split(`"#/components/${kind}/${name}"`).length, name).toBeGreaterThan(2);
      }
    }
  });

  test("names each operation once", () => {
    const ids = everything.map(([method, path]) => operation(path, method).operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("getNotesById");
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test("is the same again for the same resources", () => {
    expect(openApi(api, { title: "Notes", version: "1.2.3", servers: [{ url: "/" }] })).toEqual(
      document,
    );
  });

  test("has the envelope where the application writes its refusals so", async () => {
    const it = openApi(api, { title: "Notes", version: "1", errors: "envelope" });
    expect(await validate(structuredClone(it) as never)).toMatchObject({ valid: true });
    expect(Object.keys(it.components.schemas)).toEqual(["Envelope"]);
    expect(it.components.responses?.["NotFound"]).toEqual({
      description: expect.any(String),
      content: {
        "application/json": {
          schema: {
            $ref: "#/components/schemas/Envelope",
            properties: { code: { const: 404 } },
          },
          example: { status: "error", message: "Not Found", code: 404 },
        },
      },
    });
  });

  test("of nothing is valid too", async () => {
    const empty = openApi(app([]), { title: "Nothing", version: "0" });
    expect(await validate(structuredClone(empty) as never)).toMatchObject({ valid: true });
  });
});

describe.each(everything)("%s %s", (method, path, it) => {
  const statuses = Object.keys(operation(path, method).responses)
    .filter((it) => it !== "default")
    .map(Number);

  test("has every status that can be reached, but for those of content and fields that it does not take", () => {
    const { requestBody, parameters = [] } = operation(path, method);
    const asked = parameters.map((it) => resolved(it).name);
    const led = statusesOf(it, method).filter((status) => {
      if ([411, 413, 415].includes(status)) return requestBody !== undefined;
      if (status === 417) return false;
      if (status === 206 || status === 416) return asked.includes("Range");
      return ![304, 412].includes(status) || asked.includes("If-None-Match");
    });
    expect(statuses).toEqual(led);
  });

  test("has the fields that each status owes", () => {
    for (const status of statuses) {
      const { headers = {} } = responseTo(path, method, status);
      for (const { name, when } of forServer(status)?.must ?? []) {
        if (when === undefined)
          expect(headers[name], `${status} ${name}`).toMatchObject({ required: true });
      }
    }
  });

  test("has content where the status has, and problem details where it refuses", () => {
    for (const status of statuses) {
      const { content, description } = responseTo(path, method, status);
      expect(description).toContain(nameOf(status));
      if (forServer(status, { method })?.content === "none-by-framing")
        expect(content, String(status)).toBeUndefined();
      else if (status >= 400)
        expect(Object.keys(content ?? {})).toEqual([
          "application/problem+json",
          "text/html",
          "text/plain",
        ]);
    }
  });
});

const ann = { Authorization: "Bearer ann" };
const ben = { Authorization: "Bearer ben" };
const files = { Authorization: `Basic ${btoa("ann:secret")}` };
const patched = { "Content-Type": "application/merge-patch+json" };
const asJson = { "Content-Type": "application/json" };

test.each<[string, string, string, Record<string, string>?, string?]>([
  ["GET", "/notes/1", "/notes/{id}"],
  ["GET", "/notes/1", "/notes/{id}", ann],
  ["GET", "/notes/1", "/notes/{id}", { ...ann, "If-None-Match": '"1"' }],
  ["GET", "/notes/1", "/notes/{id}", { ...ann, "If-Match": '"0"' }],
  ["GET", "/notes/1", "/notes/{id}", { ...ann, "If-Match": "no tag" }],
  ["GET", "/notes/1", "/notes/{id}", { ...ann, Range: "bytes=0-1" }],
  ["GET", "/notes/1", "/notes/{id}", { ...ann, Range: "bytes=900-" }],
  ["GET", "/notes/1", "/notes/{id}", { ...ann, Accept: "image/png" }],
  ["GET", "/notes/7", "/notes/{id}", ann],
  ["GET", "/notes/-", "/notes/{id}", ann],
  ["GET", "/notes/%ff", "/notes/{id}", ann],
  ["GET", "/notes/gone", "/notes/{id}", ann],
  ["GET", "/notes/old", "/notes/{id}", ann],
  ["HEAD", "/notes/1", "/notes/{id}", ann],
  ["OPTIONS", "/notes/1", "/notes/{id}"],
  ["PUT", "/notes/1", "/notes/{id}", { ...ann, ...asJson }, '{"text":"a"}'],
  ["PUT", "/notes/1", "/notes/{id}", { ...ann, ...asJson, "If-Match": '"0"' }, '{"text":"a"}'],
  ["PUT", "/notes/new", "/notes/{id}", { ...ann, ...asJson, "If-None-Match": "*" }, '{"text":"a"}'],
  ["PUT", "/notes/new", "/notes/{id}", { ...ann, ...asJson, "If-Match": '"2"' }, '{"text":"b"}'],
  ["PUT", "/notes/new", "/notes/{id}", { ...ann, ...asJson, "If-Match": '"2"' }, '{"text":""}'],
  ["PUT", "/notes/new", "/notes/{id}", { ...ann, ...asJson, "If-Match": '"2"' }, "{"],
  ["PUT", "/notes/new", "/notes/{id}", { ...ann, "Content-Type": "text/css" }, "a"],
  ["PUT", "/notes/old", "/notes/{id}", { ...ann, ...asJson }, '{"text":"a"}'],
  [
    "PATCH",
    "/notes/1",
    "/notes/{id}",
    { ...ann, "Content-Type": "application/merge-patch+json" },
    "{}",
  ],
  [
    "PATCH",
    "/notes/1",
    "/notes/{id}",
    { ...ann, ...patched, Prefer: "return=representation" },
    "{}",
  ],
  ["PATCH", "/notes/1", "/notes/{id}", { ...ann, ...patched, Prefer: "return=minimal" }, "{}"],
  ["DELETE", "/notes/1", "/notes/{id}", ben],
  ["DELETE", "/notes/new", "/notes/{id}", ann],
  ["GET", "/notes", "/notes"],
  ["POST", "/notes", "/notes", asJson, '{"text":"a"}'],
  ["POST", "/notes", "/notes", asJson, '{"text":"later"}'],
  ["POST", "/notes", "/notes", asJson, '{"text":"elsewhere"}'],
  ["POST", "/notes", "/notes", asJson, '{"text":"fail"}'],
  ["POST", "/notes", "/notes", asJson, "{}"],
  ["POST", "/notes", "/notes", asJson, `"${"a".repeat(2 ** 21)}"`],
  ["POST", "/notes", "/notes", { ...asJson, "Content-Encoding": "wrapped" }, "{}"],
  ["QUERY", "/notes", "/notes", asJson, '{"word":"milk"}'],
  ["QUERY", "/notes", "/notes", asJson, "{}"],
  ["QUERY", "/notes", "/notes", { "Content-Type": "text/css" }, "a"],
  ["GET", "/files/a/b", "/files/{path}", files],
  ["GET", "/files/a/b", "/files/{path}"],
  ["GET", "/files/c", "/files/{path}", files],
  ["PUT", "/files/c", "/files/{path}", files],
  ["GET", "/full", "/full", { "Accept-Encoding": "backwards", "Accept-Language": "de" }],
  ["GET", "/full", "/full", { "If-Modified-Since": "Thu, 01 Jan 2026 00:00:00 GMT" }],
  ["GET", "/full", "/full", { "Early-Data": "1" }],
  ["GET", "/full", "/full", { "If-Unmodified-Since": "Wed, 01 Jan 1969 00:00:00 GMT" }],
  ["POST", "/full", "/full", { "Content-Type": "text/plain" }, "a"],
  ["POST", "/full", "/full", { "Content-Type": "text/plain", "Content-Length": "1" }, "a"],
  ["POST", "/full", "/full"],
  ["GET", "/full", "/full"],
  ["OPTIONS", "/full", "/full"],
  ["POST", "/odd", "/odd", asJson, "{}"],
])(
  "the status of %s %s is documented, with its fields and content",
  async (method, target, path, fields = {}, content) => {
    const request = new Request(`http://example.com${target}`, {
      method,
      headers: fields,
      ...(content === undefined ? {} : { body: content }),
    });
    const response = await toFetch(api)(request);
    const documented = responseTo(path, method, response.status);
    const known = Object.keys(documented.headers ?? {}).map((it) => it.toLowerCase());
    const framing = ["content-type", "content-length"];
    expect(
      [...response.headers.keys()].filter((it) => !framing.includes(it) && !known.includes(it)),
    ).toEqual([]);
    for (const [name, { required }] of Object.entries(documented.headers ?? {})) {
      if (required === true) expect(response.headers.has(name), name).toBe(true);
    }
    const type = response.headers.get("Content-Type")?.split(";")[0];
    if (method !== "HEAD" && type !== undefined)
      expect(Object.keys(documented.content ?? {})).toContain(type);
  },
);

test("what comes of content and fields that nobody is told of is covered by the default", async () => {
  const handle = toFetch(api);
  const send = async (target: string, headers: Record<string, string>): Promise<number> =>
    (await handle(new Request(`http://example.com${target}`, { headers }))).status;
  const got = [
    await send("/notes", { "If-Match": '"1"' }),
    await send("/notes", { "If-None-Match": "*" }),
    await send("/notes", { "Content-Length": String(2 ** 30) }),
    await send("/notes", { Expect: "wonders" }),
  ];
  expect(got).toEqual([412, 304, 413, 417]);
  const { responses } = operation("/notes", "GET");
  expect(Object.keys(responses)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:412|304|413|417)$/)]),
  );
  expect(resolved(responses["default"])).toMatchObject({
    description: expect.stringContaining("not described here"),
  });
});

test("what only the handler's own code reports is covered by the default", () => {
  expect(resolved(operation("/notes/{id}", "DELETE").responses["default"])).toMatchObject({
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  expect(operation("/notes", "OPTIONS").responses["default"]).toBeUndefined();
});

describe("what a description leads to", () => {
  test("request fields where they matter only", () => {
    const names = (path: string, method: string): string[] =>
      parametersOf(path, method).map((it) => it.name);
    expect(names("/notes/{id}", "GET")).toEqual([
      "If-None-Match",
      "If-Modified-Since",
      "If-Match",
      "If-Unmodified-Since",
      "Range",
      "If-Range",
    ]);
    expect(names("/notes/{id}", "PUT")).toEqual(
      expect.arrayContaining(["If-Match", "If-None-Match", "If-Unmodified-Since", "Prefer"]),
    );
    expect(names("/notes", "GET")).toEqual([]);
    expect(names("/notes/{id}", "OPTIONS")).toEqual([]);
  });

  test("path parameters with what their schema says", () => {
    expect(document.paths["/notes/{id}"]?.parameters).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "string", pattern: "^\\w+$" } },
    ]);
    expect(document.paths["/files/{path}"]?.parameters).toMatchObject([
      { name: "path", description: expect.stringContaining("slashes") },
    ]);
  });

  test("content with each media type and its schema", () => {
    const { requestBody } = operation("/notes", "POST");
    expect(requestBody?.required).toBe(true);
    expect(Object.keys(requestBody?.content ?? {})).toEqual([
      "application/json",
      "application/x-www-form-urlencoded",
    ]);
    expect(requestBody?.content["application/json"]?.schema).toMatchObject({
      type: "object",
      required: ["text"],
    });
    expect(operation("/files/{path}", "PUT").requestBody).toEqual({
      required: false,
      content: { "*/*": {} },
    });
  });

  test("the shape of representations, in each media type", () => {
    const { content } = responseTo("/notes/{id}", "GET", 200);
    expect(content?.["application/json"]?.schema).toMatchObject({ required: ["text"] });
    expect(content?.["text/plain"]?.schema).toEqual({ type: "string" });
    expect(Object.keys(responseTo("/notes/{id}", "GET", 206).content ?? {})).toContain(
      "multipart/byteranges",
    );
  });

  test("errors with pointers in a 422", () => {
    const schema = responseTo("/notes", "POST", 422).content?.["application/problem+json"]?.schema;
    expect(schema).toMatchObject({
      $ref: "#/components/schemas/ContentProblem",
      properties: { status: { const: 422 } },
    });
  });

  test("who is asked, and by what scheme", () => {
    expect(document.components.securitySchemes).toMatchObject({
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
      fancy: { type: "http", scheme: "fancy", description: "`WWW-Authenticate: Fancy realm=odd`" },
    });
    expect(operation("/notes/{id}", "GET").security).toEqual([{ bearer: [] }]);
    expect(operation("/notes/{id}", "OPTIONS").security).toBeUndefined();
    expect(operation("/notes", "GET").security).toBeUndefined();
  });

  test("negotiation, limits and keys", () => {
    const names = (method: string): string[] => parametersOf("/full", method).map((it) => it.name);
    expect(names("GET")).toEqual(
      expect.arrayContaining(["Accept-Language", "Accept-Encoding", "If-None-Match"]),
    );
    expect(names("POST")).toEqual(
      expect.arrayContaining(["Idempotency-Key", "Content-Encoding", "Prefer"]),
    );
    expect(
      parametersOf("/full", "POST").find((it) => it.name === "Idempotency-Key")?.required,
    ).toBe(true);
    expect(operation("/full", "POST").requestBody?.description).toBe(
      "At most 100 octets. Its length has to be announced in Content-Length.",
    );
    expect(Object.keys(responseTo("/full", "GET", 200).headers ?? {})).toEqual(
      expect.arrayContaining(["Vary", "Content-Language", "Content-Encoding", "RateLimit"]),
    );
    expect(responseTo("/full", "POST", 507).description).toContain("Insufficient Storage");
  });

  test("another protocol to go on in, and nothing to read for who does not ask", () => {
    const { responses } = operation("/room", "GET");
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["101", "426"]));
    expect(Object.keys(responses)).not.toContain("200");
    expect(responseTo("/room", "GET", 101)).not.toHaveProperty("content");
    expect(Object.keys(responseTo("/room", "GET", 101).headers ?? {})).toContain("Upgrade");
  });

  test("a QUERY apart, and why", () => {
    expect(document.paths["/notes"]).not.toHaveProperty("query");
    expect(operation("/notes", "QUERY").description).toContain(
      "OpenAPI 3.1 has no member for QUERY",
    );
  });
});

describe("schemas", () => {
  const schemaOfContent = (path: string, method: string, type: string): unknown =>
    operation(path, method).requestBody?.content[type]?.schema;

  test("of zod and arktype are told", () => {
    expect(schemaOfContent("/notes/{id}", "PATCH", "application/merge-patch+json")).toEqual({
      type: "object",
      properties: { text: { type: "string" } },
    });
  });

  test("that cannot be told stay open", () => {
    expect(schemaOfContent("/notes", "QUERY", "application/json")).toEqual({
      description: "Validated by valibot, which does not tell its rules as JSON Schema.",
    });
    expect(schemaOfContent("/odd", "POST", "application/json")).toMatchObject({
      description: expect.stringContaining("zod"),
    });
    expect(schemaOfContent("/odd", "POST", "text/plain")).toMatchObject({ type: "string" });
  });

  test("of params that tell nothing leave text", () => {
    const it = resource("/a/:id", {
      params: schemaOf(() => ({ value: { id: 1 } })),
      POST: () => undefined,
    });
    expect(openApi(app([it]), { title: "", version: "" }).paths["/a/{id}"]?.parameters).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "string" } },
    ]);
  });
});
