import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkOpenApi } from "./check.ts";
import { operationsIn } from "./document.ts";
import type { Sample } from "./rule.ts";
import { operationRules } from "./rules.ts";

const documentOf = (operation: Sample) => ({ openapi: "3.1.0", paths: { "/a": operation } });

describe.each(operationRules)("$id ($cite)", (rule) => {
  const found = (operation: Sample): string[] =>
    checkOpenApi(documentOf(operation))
      .findings.filter((it) => it.rule === rule.id)
      .map((it) => it.where.pointer ?? "");

  test.each(rule.bad)("finds %j", (operation) => {
    expect(found(operation)[0]).toMatch(/^#\/paths\/~1a\/[a-z]+\/responses/);
  });

  test.each(rule.good)("leaves %j alone", (operation) => {
    expect(found(operation)).toEqual([]);
  });
});

test("references are followed, also to each other, and what refers to nothing is empty", () => {
  const { findings } = checkOpenApi({
    openapi: "3.0.3",
    paths: {
      "/a/{id}": {
        parameters: [{ $ref: "#/components/parameters/id" }],
        get: {
          responses: {
            200: { $ref: "#/components/responses/none" },
            401: { $ref: "#/components/responses/refused" },
          },
        },
      },
      "/b": { $ref: "#/components/pathItems/b" },
    },
    components: {
      pathItems: {
        b: { get: { responses: { 405: { $ref: "#/components/responses/circle" }, 200: {} } } },
      },
      responses: {
        refused: { headers: { "WWW-Authenticate": { $ref: "#/components/headers/challenge" } } },
        circle: { $ref: "#/components/responses/circle" },
      },
    },
  });
  expect(
    findings.filter((it) => it.severity !== "info").map((it) => [it.rule, it.where.pointer]),
  ).toEqual([["openapi-missing-field", "#/paths/~1b/get/responses/405"]]);
});

test("Swagger 2 has its content in schema, and its request in parameters", () => {
  const [operation] = operationsIn({
    swagger: "2.0",
    produces: ["application/json"],
    paths: {
      "/a": {
        post: { parameters: [{ in: "body", name: "x" }], responses: { 204: { schema: {} } } },
      },
    },
  });
  expect(operation).toMatchObject({ hasContent: true, method: "POST" });
  expect(operation?.responses[0]?.types).toEqual(["application/json"]);
});

test("a path item may add to what it refers to", () => {
  const [operation] = operationsIn({
    openapi: "3.1.0",
    paths: {
      "/a": {
        $ref: "#/components/pathItems/a",
        parameters: [{ in: "header", name: "If-Match" }],
      },
    },
    components: { pathItems: { a: { put: { responses: { 204: {} } } } } },
  });
  expect([...(operation?.asks ?? [])]).toEqual(["if-match"]);
});

test("what is in another document is not known, so that nothing is missing there", () => {
  const there = { $ref: "common.yaml#/it" };
  const { findings } = checkOpenApi({
    openapi: "3.1.0",
    paths: {
      "/a": {
        parameters: [there],
        patch: {
          requestBody: there,
          responses: Object.fromEntries(
            [201, 202, 300, 302, 401, 405, 412, 415, 417, 429, 451].map((it) => [it, there]),
          ),
        },
      },
      "/b": there,
    },
  });
  expect(findings).toEqual([]);
});

test("methods that OpenAPI has no member for are checked where they are listed", () => {
  const responses = { 204: { content: { "text/plain": {} } } };
  const { findings, operations } = checkOpenApi({
    openapi: "3.2.0",
    paths: {
      "/a": {
        additionalOperations: { COPY: { responses } },
        "x-additionalOperations": { QUERY: { responses } },
      },
    },
  });
  expect(operations.map((it) => it.method)).toEqual(["COPY", "QUERY"]);
  expect(findings.map((it) => it.where.pointer)).toEqual([
    "#/paths/~1a/additionalOperations/COPY/responses/204",
    "#/paths/~1a/x-additionalOperations/QUERY/responses/204",
  ]);
});

describe("what an API calls itself", () => {
  const called = {
    requestBody: {},
    responses: { 200: { description: "x" }, 405: { description: "x" } },
  };
  const document = {
    openapi: "3.1.0",
    security: [{ key: [] }],
    webhooks: { made: { post: called } },
    paths: {
      "/a": {
        post: {
          security: [],
          responses: { 202: { headers: { Location: {} } } },
          callbacks: { done: { $ref: "#/components/callbacks/done" } },
        },
      },
    },
    components: { callbacks: { done: { "{$request.body#/url}": { put: called } } } },
  };

  test("is checked for what is wrong on anybody's side, and not for what its receivers refuse", () => {
    expect(checkOpenApi(document).findings.map((it) => [it.rule, it.where.pointer])).toEqual([
      ["openapi-missing-field", "#/webhooks/made/post/responses/405"],
      [
        "openapi-missing-field",
        "#/paths/~1a/post/callbacks/done/{$request.body#~1url}/put/responses/405",
      ],
    ]);
  });

  test("is nothing that its clients can ask for", () => {
    expect(operationsIn(document).map((it) => it.path)).toEqual(["/a"]);
  });
});

test("a schema that refers to itself, or over and over, is checked all the same", () => {
  const schemas: Record<string, unknown> = { s0: { $ref: "#/components/schemas/s0" } };
  for (let i = 1; i < 40; i++) {
    const below = { $ref: `#/components/schemas/s${i - 1}` };
    schemas[`s${i}`] = { allOf: [below, below], oneOf: [below, below], properties: { below } };
  }
  const started = performance.now();
  const { findings } = checkOpenApi({
    openapi: "3.1.0",
    paths: {
      "/a": {
        get: {
          responses: {
            200: { content: { "application/json": { schema: schemas["s39"] } } },
          },
        },
      },
    },
    components: { schemas },
  });
  expect(findings).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  [
    "contains itself",
    () =>
      Object.assign(
        {},
        {
          get self() {
            return this;
          },
        },
      ),
  ],
  [
    "is nested without end",
    () => {
      let it: unknown = 1;
      for (let i = 0; i < 50_000; i++) it = { it };
      return it;
    },
  ],
])("an example that %s is passed over", (_, example) => {
  const { findings } = checkOpenApi(
    documentOf({
      get: { responses: { 200: { content: { "application/json": { example: example() } } } } },
    }),
  );
  expect(findings).toEqual([]);
});

test("many properties and many alternatives take no time to speak of", () => {
  const properties = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`p${i}`, { const: i }]),
  );
  const anyOf = Array.from({ length: 1000 }, () => ({ $ref: "#/x-wide" }));
  const responses = {
    200: { content: { "application/json": { schema: { $ref: "#/x-wide", anyOf } } } },
  };
  const started = performance.now();
  checkOpenApi({
    openapi: "3.1.0",
    "x-wide": { properties },
    paths: Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`/${i}`, { get: { responses } }]),
    ),
  });
  expect(performance.now() - started).toBeLessThan(2000);
});

test("no value is too odd to be checked", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.anything(),
      fc.constantFrom("get", "post"),
      (responses, other, method) => {
        checkOpenApi({
          openapi: "3.1.0",
          paths: {
            "/a": { [method]: { responses, security: other, parameters: other } },
            "/b": other,
          },
        });
        checkOpenApi({ openapi: "3.1.0", paths: other, webhooks: responses });
        checkOpenApi({
          openapi: "3.1.0",
          paths: { "/a": { post: { callbacks: { a: other, b: responses } } } },
        });
        checkOpenApi({
          openapi: "3.1.0",
          paths: {
            "/a": {
              get: {
                responses: {
                  200: {
                    content: {
                      "application/json": { schema: { allOf: other, ...Object(responses) } },
                    },
                  },
                },
              },
            },
          },
        });
      },
    ),
  );
});
