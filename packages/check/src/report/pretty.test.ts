import { expect, test } from "vitest";
import { check } from "../check.ts";
import { sample } from "../sample.ts";
import { pretty } from "./pretty.ts";
import { reportOn } from "./report.ts";

function shown(...texts: string[]): string {
  const exchanges = sample(texts.join("\n===\n"));
  const findings = check(exchanges).filter((it) => it.severity !== "info");
  return pretty(reportOn("a.har", exchanges, findings));
}

test("an exchange is headed by its line alone where no other has the same", () => {
  expect(shown("GET /a\n---\n405", "GET /b\n---\n401")).toMatch(/^GET \/a → 405\n {2}error {3}mis/);
});

test("exchanges with the same line have their own heads, with their numbers", () => {
  const text = shown(
    "GET /a\n---\n401",
    "GET /a\n---\n401\nWWW-Authenticate: Basic",
    "GET /b\n---\n200",
  );
  expect(text).toContain("GET /a → 401 (exchange 1)\n");
  expect(text).toContain("GET /a → 401 (exchange 2)\n");
});

test("no line is longer than the terminal is wide, and nothing found is found once more", () => {
  for (const line of shown("GET /a\n---\n405", "GET /b\n---\n299").split("\n")) {
    expect(line.length).toBeLessThanOrEqual(80);
  }
  expect(shown("GET /a\n---\n204")).toBe("Nothing is wrong in 1 exchange.\n");
});
