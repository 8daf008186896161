import { expect, test } from "vitest";
import { check } from "../check.ts";
import { sample } from "../sample.ts";
import { github } from "./github.ts";
import { reportOn } from "./report.ts";

function commandsOf(name: string): string {
  const exchanges = sample("GET /a%20b\n---\n405\nContent-Length: 0");
  const findings = check(exchanges).filter((it) => it.rule === "missing-allow");
  return github(reportOn(name, exchanges, findings));
}

test("a finding is an annotation at the file that was checked", () => {
  expect(commandsOf("./logs/a,1.har")).toMatch(
    /^::error file=logs\/a%2C1\.har,title=missing-allow \(RFC 9110 15\.5\.6%2C 10\.2\.1\)::GET \/a%2520b → 405: The method/,
  );
});

test.each(["https://example.com/a", "standard input"])("%s is no file", (name) => {
  expect(commandsOf(name)).toMatch(/^::error title=missing-allow /);
});
