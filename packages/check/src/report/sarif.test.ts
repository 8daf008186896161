import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { check } from "../check.ts";
import { checkOpenApi } from "../openapi/check.ts";
import { rules } from "../rules.ts";
import { sample } from "../sample.ts";
import { type Report, reportOn } from "./report.ts";
import { sarif } from "./sarif.ts";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04");
// A pattern of the schema is none by the stricter rules of Unicode.
const ajv = require("ajv-formats")(
  new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }),
);
const schema = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const isValid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

function runOf(report: Report) {
  const log = JSON.parse(sarif(report));
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  return log.runs[0];
}

const document = {
  openapi: "3.1.0",
  paths: { "/items/{id}": { get: { responses: { 200: {}, 401: { description: "no" } } } } },
};

test("what every rule finds in its examples is valid SARIF 2.1.0", () => {
  const exchanges = rules.flatMap((it) => it.bad.flatMap(sample));
  const findings = check(exchanges);
  const { results } = runOf(reportOn("all.har", exchanges, findings));
  expect(results).toHaveLength(findings.length);
});

test("each rule leads to the section that it is from, and each result to its rule", () => {
  const exchanges = sample("GET /a\n---\n405\n\nno\n===\nGET /b\n---\n401");
  const run = runOf(reportOn("a.har", exchanges, check(exchanges)));
  const { rules: described } = run.tool.driver;
  for (const { ruleId, ruleIndex } of run.results) expect(described[ruleIndex].id).toBe(ruleId);
  expect(described.find((it: { id: string }) => it.id === "missing-allow")).toMatchObject({
    helpUri: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6",
    fullDescription: { text: expect.stringContaining("RFC 9110 15.5.6") },
    properties: { tags: ["http", "RFC 9110"] },
  });
});

test("a weakness is a tag as code scanning has it (CWE-209)", () => {
  const exchanges = rules
    .filter((it) => it.cite.includes("CWE-209"))
    .flatMap((it) => sample(it.bad[0] ?? ""));
  const { rules: described } = runOf(reportOn("a.har", exchanges, check(exchanges))).tool.driver;
  expect(
    described.flatMap((it: { properties: { tags: string[] } }) => it.properties.tags),
  ).toContain("external/cwe/cwe-209");
});

test("a fingerprint stays when an exchange comes before, and is another for what is found twice", () => {
  const marksOf = (text: string) => {
    const exchanges = sample(text);
    return runOf(reportOn("a.har", exchanges, check(exchanges)))
      .results.filter((it: { ruleId: string }) => it.ruleId === "missing-allow")
      .map((it: { partialFingerprints: object }) => it.partialFingerprints);
  };
  const alone = marksOf("GET /a\n---\n405");
  expect(marksOf("GET /b\n---\n200\n===\nGET /a\n---\n405")).toEqual(alone);
  const twice = marksOf("GET /a\n---\n405\n===\nGET /a\n---\n405");
  expect(twice[0]).toEqual(alone[0]);
  expect(twice[1]).not.toEqual(alone[0]);
});

test("operations are found by their place in the document, in its rules' own words", () => {
  const { operations, findings } = checkOpenApi(document);
  const about = operations.map(({ method, path }) => `${method} ${path}`);
  const run = runOf({ name: "api.json", about, unit: "operation", findings });
  expect(run.results[0].locations[0].logicalLocations[0].fullyQualifiedName).toMatch(
    /^#\/paths\/~1items~1\{id\}\/get\/responses/,
  );
  expect(run.tool.driver.rules[0].properties.tags).toContain("openapi");
});

test("octets of the source are a region (SARIF 2.1.0 3.30)", () => {
  const exchanges = sample("GET /a\n---\n405");
  const findings = check(exchanges).map((it) => ({
    ...it,
    where: { ...it.where, octets: { start: 12, end: 20 } },
  }));
  const [result] = runOf(reportOn("a.http", exchanges, findings)).results;
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "a.http" },
    region: { byteOffset: 12, byteLength: 8 },
  });
});

test("a rule of no list is described by what it found", () => {
  const [finding] = check(sample("GET /a\n---\n405"));
  if (finding === undefined) throw new Error("nothing was found");
  const run = runOf({
    name: "https://example.com/",
    about: ["GET /a → 405"],
    unit: "operation",
    findings: [{ ...finding, rule: "of-no-list" }],
  });
  expect(run.tool.driver.rules).toMatchObject([
    { id: "of-no-list", shortDescription: { text: finding.message } },
  ]);
});

test("what comes from outside is neither link nor placeholder (SARIF 2.1.0 3.11.5, 3.11.6)", () => {
  const [finding] = check(sample("GET /a\n---\n405"));
  if (finding === undefined) throw new Error("nothing was found");
  const run = runOf({
    name: "a",
    about: ["GET /[a](https://b.example)/{0}/{id} → 405"],
    unit: "exchange",
    findings: [finding],
  });
  expect(run.results[0].message.text).toContain("GET /\\[a\\](https://b.example)/{{0}}/{id} → 405");
});
