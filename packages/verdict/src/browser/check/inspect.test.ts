import { describe, expect, test } from "vitest";
import { parseYaml } from "../../cli/check/parse-yaml.ts";
import { inspect, said } from "./inspect.ts";
import type { Item, Progress } from "./messages.ts";
import { linesInYaml } from "./yaml-lines.ts";

const late = async () => ({ parseYaml, linesInYaml });
const inspected = (input: string | Blob) => inspect("input", input, late);

/** What is shown of the findings by a rule. */
async function found(text: string, rule: string): Promise<readonly Item[]> {
  const { shown } = await inspected(text);
  return shown.parts.flatMap((it) => it.findings).filter((it) => it.rule === rule);
}

const http = `DELETE /a?b=secret HTTP/1.1
Host: a

HTTP/1.1 405 Method Not Allowed
Date: Tue, 10 Mar 2026 09:00:00 GMT
Retry-After: sööner
Content-Length: 0
`;

const entry = {
  request: { method: "DELETE", url: "https://a.example/a", headers: [] },
  response: { status: 405, headers: [{ name: "Retry-After", value: "soon" }] },
};

describe("the lines of what is wrong", () => {
  test.each([
    ["\n", "missing-allow", 4],
    ["\r\n", "missing-allow", 4],
    ["\n", "retry-after-unparseable", 6],
    ["\r\n", "retry-after-unparseable", 6],
  ])("in HTTP whose lines end with %j: %s", async (end, rule, line) => {
    const [item] = await found(http.replaceAll("\n", end), rule);
    expect(item?.lines).toEqual({ from: line, to: line });
  });

  test.each([
    ["missing-allow", '"status": 405'],
    ["retry-after-unparseable", "Retry-After"],
  ])("in JSON of every shape: %s", async (rule, part) => {
    const exchange = {
      request: { method: "DELETE", target: "/a", headers: { Host: "a" } },
      response: { status: 405, headers: [["Retry-After", "soon"]], body: null },
    };
    for (const shape of [exchange, [exchange], { exchanges: [exchange] }]) {
      const text = JSON.stringify(shape, undefined, 2);
      const [item] = await found(text, rule);
      const { from = 0, to = 0 } = item?.lines ?? {};
      expect(
        text
          .split("\n")
          .slice(from - 1, to)
          .join("\n"),
      ).toContain(part);
    }
  });

  test("in a HAR, where what was not answered is passed over", async () => {
    const unanswered = { ...entry, response: { status: 0 } };
    const har = JSON.stringify({ log: { entries: [unanswered, entry] } }, undefined, 1);
    const [item] = await found(har, "missing-allow");
    expect(har.split("\n")[(item?.lines?.from ?? 0) - 1]).toContain('"status": 405');
  });

  test.each([
    ["YAML", "openapi: 3.1.0\npaths:\n  /a/{b}:\n    get:\n      responses:\n        '405': {}\n"],
    [
      "JSON",
      '{\n"openapi": "3.1.0",\n"paths": {\n"/a/{b}": {"get":\n{"responses":{\n"405":{}}}}}}',
    ],
  ])("in an OpenAPI document in %s", async (_, text) => {
    const { shown } = await inspected(text);
    const marked = shown.parts.flatMap(({ lines }) => lines.filter((it) => it.marks.length > 0));
    expect(marked.map((it) => it.text.trim())).toContainEqual(expect.stringMatching(/^["']405/));
  });

  test("in an OpenAPI document whose responses are merged from elsewhere", async () => {
    const text =
      "openapi: 3.1.0\nx-all: &all\n  '405': {}\npaths:\n  /a:\n    get:\n      responses:\n        <<: *all\n";
    const [item] = await found(text, "openapi-missing-field");
    expect(item?.lines).toEqual({ from: 7, to: 7 });
  });
});

describe("a HAR in a file", () => {
  const file = (count: number): Blob =>
    new Blob([JSON.stringify({ log: { entries: Array.from({ length: count }, () => entry) } })]);

  test("tells how far it is, and shows the first of many exchanges", async () => {
    const heard: Progress[] = [];
    const { shown, report } = await inspect("a.har", file(1000), late, (it) => heard.push(it));
    expect(heard.at(-1)?.all).toBe(file(1000).size);
    expect(shown.of).toBe("1000 exchanges");
    expect(shown.parts.length + shown.more).toBe(1000);
    expect(shown.parts.length).toBeLessThan(1000);
    expect(report.findings.length).toBeGreaterThanOrEqual(1000);
  });

  test("that breaks off is checked up to there", async () => {
    const whole = await file(40).text();
    const { shown } = await inspected(new Blob([whole.slice(0, -10)]));
    expect(shown.parts.length).toBeGreaterThan(0);
    expect(shown.notes.join()).toMatch(/^Could not be read: Behind exchange \d+ it breaks off: /);
  });
});

test("a response alone is shown in its lines, with what was left out", async () => {
  const { shown } = await inspected("HTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nno\n");
  expect(shown.of).toBe("1 response");
  expect(shown.notes.join()).toMatch(/curl -v/);
  expect(shown.parts[0]?.lines[0]?.text).toContain("401");
  expect(shown.parts[0]?.findings.map((it) => it.rule)).toContain("missing-www-authenticate");
});

test("of an exchange with more than anybody reads, the gravest findings are shown", async () => {
  const { shown } = await inspected(
    http.replace("Retry-After", `${"ETag: a\n".repeat(20_000)}Retry-After`),
  );
  const [part] = shown.parts;
  expect(part?.lines.length).toBeLessThanOrEqual(1_000);
  expect(part?.findings.length).toBeLessThanOrEqual(150);
  expect(part?.findings[0]?.severity).toBe("error");
});

test("what is copied shows no query, and says the same in each form", async () => {
  const { report } = await inspected(http);
  for (const form of ["markdown", "json", "sarif"] as const) {
    expect(said(report, form)).toContain("missing-allow");
    expect(said(report, form)).not.toContain("secret");
  }
});

test.each([
  ["an empty file", new Blob([])],
  ["an empty text", ""],
  ["JSON that is no exchange", "[{}]"],
  ["deep JSON", "[".repeat(100_000)],
  ["a HAR without entries", '{"log":{}}'],
  ["octets that are no text", new Blob([Uint8Array.from({ length: 5000 }, (_, i) => i * 7)])],
  ["half a HAR", new Blob(['{"log":{"entries":[{"request":'])],
])("%s is refused in words", async (_, input) => {
  await expect(inspected(input)).rejects.toThrow(/\w+ \w+/);
});
