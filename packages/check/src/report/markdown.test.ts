import { expect, test } from "vitest";
import { check } from "../check.ts";
import { sample } from "../sample.ts";
import { markdown } from "./markdown.ts";
import { reportOn } from "./report.ts";

function tableOf(text: string): string {
  const exchanges = sample(text);
  const findings = check(exchanges).filter((it) => it.severity !== "info");
  return markdown(reportOn("a_b.har", exchanges, findings));
}

test("each finding is a row, and its citation leads to the section", () => {
  expect(tableOf("GET /a\n---\n401")).toBe(
    [
      "### a\\_b.har",
      "",
      "| | Rule | Exchange | What is wrong | Source |",
      "|---|---|---|---|---|",
      '| error | `missing-www-authenticate` | GET /a → 401 | A 401 asks for credentials, and WWW-Authenticate does not say of which kind. Send a challenge such as WWW-Authenticate: Bearer realm="api", or 403 where no credentials would help. | [RFC 9110 15.5.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2), [RFC 9110 11.6.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1) |',
      "",
      "1 error in 1 exchange.",
      "",
    ].join("\n"),
  );
});

test("what is the same in several exchanges has one row", () => {
  const one = "GET /a\n---\n405";
  const table = tableOf([one, one, one].join("\n===\n"));
  expect(table.match(/missing-allow/g)).toHaveLength(1);
  expect(table).toContain("| GET /a → 405 and 2 more |");
  expect(table).toContain("3 errors in 3 exchanges.");
});

test("a path calls nobody and is no markup", () => {
  expect(tableOf("GET /@team/<b>|*\n---\n405")).toContain(
    "| GET /@<!-- -->team/\\<b\\>\\|\\* → 405 |",
  );
});

test("an address keeps its sign", () => {
  expect(tableOf("GET /a@b.example\n---\n405")).toContain("GET /a@b.example → 405");
});
