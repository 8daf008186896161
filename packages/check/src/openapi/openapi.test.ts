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
        checkOpenApi({ openapi: "3.1.0", paths: other });
      },
    ),
  );
});
