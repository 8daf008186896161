import { expect, test } from "vitest";
import { check } from "../check.ts";
import { sample } from "../sample.ts";
import { grouped } from "./grouped.ts";
import { pretty } from "./pretty.ts";
import { reportOn } from "./report.ts";

const one = "DELETE /a\n---\n405";
const other = "DELETE /b\n---\n405";

test("what is wrong in the same way in several exchanges is said once, with where else", () => {
  const exchanges = sample([one, other, other].join("\n===\n"));
  const findings = check(exchanges).filter((it) => it.rule === "missing-allow");
  expect(grouped(findings)).toEqual([{ finding: findings[0], also: [1, 2] }]);
  const text = pretty(reportOn("x", exchanges, findings));
  expect(text.match(/missing-allow/g)).toHaveLength(1);
  expect(text).toContain("The same in 2 more exchanges: DELETE /b → 405");
  expect(text).toContain("3 errors in 3 exchanges.");
});

test("no finding is lost", () => {
  const exchanges = sample([one, "GET /\n---\n401", other].join("\n===\n"));
  const findings = check(exchanges);
  const all = grouped(findings).reduce((sum, { also }) => sum + 1 + also.length, 0);
  expect(all).toBe(findings.length);
});
