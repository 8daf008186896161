import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Finding } from "../finding.ts";
import { github } from "./github.ts";
import { grouped } from "./grouped.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { plain } from "./plain.ts";
import { pretty } from "./pretty.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** What breaks out of one format or another, between texts of any code units. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((it) => String.fromCharCode(it)) }),
      fc.constantFrom(
        "]]>",
        "<![CDATA[",
        "<!--",
        "</failure>",
        '"',
        "&amp;",
        "&#0;",
        "\r\n",
        "\n::error::x",
        "%0A::stop-commands::x",
        "::",
        ",",
        "##[error]x",
        "\u001b[2J",
        "\u009b2J",
        "\0",
        "\ud800",
        "\udc00",
        "\ufffe",
        "\u202e",
        "\u2028",
        "|",
        "`",
        "](javascript:x)",
        "{0}",
        "%zz",
        "a".repeat(20_000),
      ),
    ),
    { maxLength: 6 },
  )
  .map((it) => it.join(""));

const name = fc.oneof(
  text,
  text.map((it) => `https://example.com/${it}`),
  text.map((it) => `http://${it}`),
  text.map((it) => `C:\\${it}`),
  text.map((it) => `\\\\${it}`),
  text.map((it) => `/${it}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom("", " ", ".", "..", "a b.har", "a\\b", "C:", "//", "%", "standard input"),
);

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom("missing-allow", "status-unregistered", "of-no-list"),
  severity: fc.constantFrom("error", "warning", "info"),
  message: text,
  cite: fc.constantFrom("RFC 9110 15.5.6, 10.2.1", "RFC 9110 15.4.2-4", "OpenAPI 3.1 4.8.16"),
  where: fc.record(
    {
      part: fc.constantFrom("request", "response"),
      exchange: fc.nat(3),
      pointer: text,
      field: text,
      octets: fc
        .tuple(fc.nat(), fc.nat())
        .map(([start, length]) => ({ start, end: start + length })),
    },
    { requiredKeys: ["part", "exchange"] },
  ),
  fix: text,
});

const report: fc.Arbitrary<Report> = fc.record({
  name,
  about: fc.array(text, { maxLength: 3 }),
  unit: fc.constantFrom("exchange", "operation"),
  findings: fc.array(finding, { maxLength: 4 }),
});

const require = createRequire(import.meta.url);

describe("reports on hostile exchanges", () => {
  test("SARIF is valid, holds no half of a character, and its URI is one (RFC 3986 4.1)", () => {
    const Ajv = require("ajv-draft-04");
    const ajv = require("ajv-formats")(new Ajv({ strict: false, unicodeRegExp: false }));
    const schema = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const isValid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
    const reference =
      /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?:\/|$))?(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i;
    fc.assert(
      fc.property(report, (it) => {
        const log = JSON.parse(sarif(it));
        isValid(log);
        expect(isValid.errors ?? []).toEqual([]);
        for (const { locations, message } of log.runs[0].results) {
          const uri = locations[0].physicalLocation?.artifactLocation.uri ?? "";
          expect(uri).toMatch(reference);
          expect(URL.canParse(uri, "https://base.example/")).toBe(true);
          expect(message.text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("JUnit is well formed and valid", { timeout: 60_000 }, async () => {
    const schema = readFileSync(
      require.resolve("jest-junit-reporter/src/__tests__/fixtures/junit.xsd"),
      "utf8",
    );
    const xml = fc.sample(report, 200).map((it, i) => ({
      fileName: `${i}.xml`,
      contents: junit(it),
    }));
    const { errors } = await validateXML({ xml, schema, maxMemoryPages: 4096 });
    expect(errors).toEqual([]);
  });

  test("a workflow command of GitHub stays one, with the properties that are meant", () => {
    fc.assert(
      fc.property(report, (it) => {
        const lines = github(it).split(/[\r\n]/);
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(it.findings.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::(?:error|warning|notice) (?:file=[^:,]*,)?title=[a-z-]+ \([^:,)]*\)::\P{Cc}*$/u,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a table of Markdown has a row for each group of findings, of five cells", () => {
    fc.assert(
      fc.property(report, (it) => {
        const lines = markdown(it).trimEnd().split(/\r|\n/);
        if (it.findings.length === 0) {
          expect(lines).toHaveLength(1);
          return;
        }
        const rows = lines.slice(4, -2);
        expect(rows).toHaveLength(grouped(plain(it).findings).length);
        for (const row of rows) expect(row.replace(/\\./gs, "").split("|")).toHaveLength(7);
      }),
      { numRuns: 300 },
    );
  });

  test("a terminal gets no control characters but newlines, and no text that changes direction", () => {
    fc.assert(
      fc.property(report, (it) => {
        const shown = pretty(it);
        expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.split("\n").length).toBeGreaterThan(it.findings.length * 2);
      }),
      { numRuns: 300 },
    );
  });

  test("what may be secret in a URL is in no report of it", () => {
    const it: Report = {
      name: "https://user:word@example.com/a?token=secret",
      about: ["GET /a?… → 405"],
      unit: "exchange",
      findings: fc.sample(finding, 1).map((one) => ({ ...one, message: "a", fix: "b" })),
    };
    for (const form of [github, junit, markdown, pretty, sarif]) {
      expect(form(it)).not.toMatch(/secret|word@/);
    }
  });
});
