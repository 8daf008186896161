import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readScripts } from "../../../../site/src/browser/files.ts";

const textOf = (name: string): string => String(readScripts().get(name)?.content ?? "");
const weightOf = (name: string): number => gzipSync(textOf(name)).length;

test("the script of the page is light, and brings no rule with it", () => {
  expect(weightOf("check.js")).toBeGreaterThan(1000);
  expect(weightOf("check.js")).toBeLessThan(5000);
  expect(textOf("check.js")).not.toContain("missing-allow");
});

test("the engine has the rules without what reads YAML, which comes for OpenAPI alone", () => {
  expect(textOf("check-engine.js")).toContain("missing-allow");
  expect(textOf("check-engine.js")).not.toContain("maxAliasCount");
  expect(textOf("check-late.js")).toContain("maxAliasCount");
  expect(weightOf("check-engine.js")).toBeLessThan(90_000);
  expect(weightOf("check-late.js")).toBeLessThan(36_000);
});
