import { expect, test } from "vitest";
import { check } from "../check.ts";
import { sample } from "../sample.ts";
import { written } from "./written.ts";

function linesOf(text: string, isOpen = false): string[] {
  const exchanges = sample(text);
  const exchange = exchanges[0];
  if (exchange === undefined) throw new Error("The sample has no exchange.");
  return written(exchange, check(exchanges), isOpen).map(({ text: line, findings }) =>
    findings.length === 0 ? line : `${line}   ← ${findings.map((it) => it.rule).join(", ")}`,
  );
}

test("a field that is wrong is marked itself, one that is missing at the status line, content as content", () => {
  expect(
    linesOf(
      'DELETE /a\n---\n405\nContent-Type: application/problem+json\nRetry-After: soon\n\n{"title":"No","status":404}',
    ),
  ).toEqual([
    "DELETE /a HTTP/1.1",
    "Host: api.example",
    "",
    "HTTP/1.1 405   ← missing-allow",
    "Date: Tue, 10 Mar 2026 09:00:00 GMT",
    "Content-Type: application/problem+json",
    "Retry-After: soon   ← retry-after-unparseable, retry-after-undefined",
    "",
    '{"title":"No","status":404}   ← problem-status-mismatch, problem-about-blank-title',
  ]);
});

test("credentials, cookies, tokens and queries are left out, unless told", () => {
  const text =
    'GET /a?key=hidden\nAuthorization: Bearer hidden\nCookie: id=hidden\nX-Api-Key: hidden\n---\n401\nWWW-Authenticate: Bearer\nSet-Cookie: id=hidden; Path=/\nLocation: /b?x=hidden\nContent-Type: application/json\n\n{"access_token": "hidden"}';
  const lines = linesOf(text);
  expect(lines.join("\n")).not.toContain("hidden");
  expect(lines).toContain("Authorization: Bearer …");
  expect(lines).toContain("Cookie: id=…");
  expect(
    linesOf(text, true)
      .join("\n")
      .match(/hidden/g),
  ).toHaveLength(7);
});

test("long content ends early and says so", () => {
  const lines = linesOf(
    `GET /a\n---\n200\nContent-Type: text/plain\n\n${Array.from({ length: 100 }, (_, i) => `line ${i}`).join("\n")}`,
  );
  expect(lines.at(-1)).toBe("(60 lines more)");
});
