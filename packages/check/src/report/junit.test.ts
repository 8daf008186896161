import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { check } from "../check.ts";
import { rules } from "../rules.ts";
import { sample } from "../sample.ts";
import { junit } from "./junit.ts";
import { reportOn } from "./report.ts";

const schema = readFileSync(
  createRequire(import.meta.url).resolve("jest-junit-reporter/src/__tests__/fixtures/junit.xsd"),
  "utf8",
);
const at = new Date("2026-03-10T09:00:00.123Z");

async function validated(xml: string): Promise<string> {
  const { errors } = await validateXML({ xml, schema });
  expect(errors).toEqual([]);
  return xml;
}

function reportOf(text: string, name = "a.har") {
  const exchanges = sample(text);
  return reportOn(name, exchanges, check(exchanges));
}

test("what every rule finds in its examples is valid by the schema of Ant", async () => {
  const exchanges = rules.flatMap((it) => it.bad.flatMap(sample));
  const xml = await validated(junit(reportOn("all.har", exchanges, check(exchanges)), at));
  expect(xml.match(/<testcase /g)).toHaveLength(exchanges.length);
});

test("a case that fails has the rule of its first error as its type, and all that was found", async () => {
  const xml = await validated(junit(reportOf("GET /a\n---\n405\nContent-Length: x\n\nno"), at));
  expect(xml).toMatch(/<failure type="[a-z-]+" message="[^"]+ \(and 1 more\)">/);
  for (const rule of ["missing-allow", "content-length-unparseable", "missing-content-type"]) {
    expect(xml).toMatch(new RegExp(`<failure [^>]*>[^<]*${rule} \\(RFC`));
  }
});

test("what is no error fails no case and stands in the output of the suite", async () => {
  const xml = await validated(junit(reportOf("GET /a\n---\n299"), at));
  expect(xml).toContain('tests="1" failures="0" errors="0"');
  expect(xml).toContain("<system-out>1 GET /a → 299: warning status-unregistered (RFC 9110 15.1");
});

test("the time is that of the check, without a zone", async () => {
  expect(await validated(junit(reportOf("GET /a\n---\n200"), at))).toContain(
    'timestamp="2026-03-10T09:00:00"',
  );
});

test("nothing to check, and no name, is a valid suite as well", async () => {
  await validated(junit({ name: " ", about: [], unit: "operation", findings: [] }, at));
});
