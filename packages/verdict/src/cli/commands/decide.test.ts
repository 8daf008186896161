import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "verdict-"));

const question = { resource: { exists: false }, request: { method: "GET", path: "/items/1" } };
const clock = "Fri, 01 Aug 2025 12:00:00 GMT";

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const decided = (value: unknown, argv: readonly string[] = []) =>
  run(["decide", "-", ...argv], { stdin: JSON.stringify(value) });

describe("a question", () => {
  test("from standard input gives its verdict as JSON in a pipe", async () => {
    const { exit, out, err } = await decided({ ...question, clock });
    expect([exit, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      status: 404,
      fields: {
        Date: clock,
        "Content-Type": "application/problem+json",
        "Content-Length": expect.any(String),
      },
      content: expect.stringContaining("There is nothing here."),
      interim: [],
      trail: expect.arrayContaining([
        {
          decision: "exists",
          question: "Is there something here, or may this method make it?",
          answer: "There is nothing here.",
          cite: expect.stringContaining("RFC 9110 15.5.5"),
          facts: expect.objectContaining({ exists: false }),
          otherwise: "Use the URI of something that is there.",
        },
      ]),
    });
  });

  test("from a file gives the same, also with --json on a terminal", async () => {
    const path = file("one.json", JSON.stringify({ ...question, clock }));
    const piped = await decided({ ...question, clock });
    expect((await run(["decide", path])).out).toBe(piped.out);
    expect((await run(["decide", path, "--json"], { terminal: true })).out).toBe(piped.out);
  });

  test("without a clock it is now", async () => {
    const { out } = await decided(question);
    expect(Math.abs(Date.parse(JSON.parse(out).fields.Date) - Date.now())).toBeLessThan(10_000);
  });

  test("on a terminal it is a card: status, fields, then the way, the deciding step marked and cited", async () => {
    const path = file("card.json", JSON.stringify({ ...question, clock }));
    const { exit, out } = await run(["decide", path], { terminal: true, env: { NO_COLOR: "1" } });
    expect(exit).toBe(0);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^404 Not Found +GET \/items\/1$/);
    expect(out).toContain("Content-Type: application/problem+json");
    expect(lines.findIndex((it) => /^version +yes$/.test(it))).toBeGreaterThan(3);
    expect(lines.filter((it) => it.startsWith("→ "))).toEqual([
      expect.stringMatching(/^→ exists +There is nothing here\. RFC 9110 15\.5\.5/),
    ]);
    expect(out).toContain("--full");
    const full = await run(["decide", path, "--full"], { terminal: true, env: { NO_COLOR: "1" } });
    expect(full.out).toMatch(/^version +Does the server speak +yes/m);
  });

  test("--md is Markdown", async () => {
    expect((await decided(question, ["--md"])).out).toMatch(/^# 404 Not Found\n/);
  });
});

describe("several questions", () => {
  test("give a list, also when there is one, or none", async () => {
    const { json } = await runJson(["decide", "-"], { stdin: JSON.stringify([question]) });
    expect(json).toEqual([expect.objectContaining({ status: 404 })]);
    expect((await runJson(["decide", "-"], { stdin: "[]" })).json).toEqual([]);
  });

  test("are a line each on a terminal", async () => {
    const path = file("two.json", JSON.stringify([question, { request: { method: "GET" } }]));
    const { out } = await run(["decide", path], { terminal: true, env: { NO_COLOR: "1" } });
    expect(out).toMatch(/^2 verdicts/);
    expect(out).toMatch(/^1 +GET \/items\/1 +404 Not Found +exists/m);
    expect(out).toMatch(/^2 +GET \/ +200 OK +whole/m);
  });

  test("ten thousand are decided in a moment", async () => {
    const stdin = JSON.stringify(Array.from({ length: 10_000 }, () => question));
    const start = performance.now();
    const { exit, json } = await runJson(["decide", "-"], { stdin });
    expect([exit, json.length]).toEqual([0, 10_000]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("wrong usage: exit 2, nothing on standard output, one line that says what is wrong", () => {
  test.each<[claim: string, stdin: string, said: string]>([
    ["no JSON, with line and column", '{\n  "request": {,}\n}', "line 2, column 15: not JSON"],
    ["nothing at all", "", "line 1, column 1"],
    ["no question", "7", "has to be an object with resource, request, clock, not 7"],
    ["a request without a method", '{"request":{}}', "/request/method is missing"],
    [
      "a fact that nobody knows",
      '{"request":{"method":"GET"},"resource":{"exist":true}}',
      "/resource/exist is not known here; did you mean exists?",
    ],
    [
      "a fact of the wrong kind, in a list",
      '[{"request":{"method":"GET"}},{"request":{"method":"GET"},"resource":{"maxBody":-1}}]',
      "/1/resource/maxBody has to be",
    ],
    [
      "a field value that holds another field",
      '{"request":{"method":"GET","headers":{"A":"b\\r\\nC: d"}}}',
      "/request/headers/A holds a line break",
    ],
  ])("%s", async (_, stdin, said) => {
    const { exit, out, err } = await run(["decide", "-"], { stdin });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a hundred problems are not all told", async () => {
    const resource = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`zz${at}`, 1]));
    const { err } = await decided({ ...question, resource });
    expect(err).toContain("; and 45 more");
    expect(err.length).toBeLessThan(1000);
  });

  test("a file that is not there, a folder, one that is not UTF-8, no file at all", async () => {
    expect((await run(["decide", join(folder, "none.json")])).err).toContain("no such file");
    expect((await run(["decide", folder])).err).toContain("it is a folder");
    const latin = file("latin.json", Buffer.from([0x22, 0xe9, 0x22]));
    expect((await run(["decide", latin])).err).toContain("not UTF-8");
    expect((await run(["decide"])).err).toContain("verdict decide facts.json, or -");
  });

  test("what is asked cannot reach the terminal", async () => {
    const resource = { "a\u001b[31m\u202e": 1 };
    const { err } = await decided({ ...question, resource });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

test("several words after `decide` are searched for", async () => {
  const { json } = await runJson(["decide", "between", "401", "and", "403"]);
  expect(json.query).toBe("decide between 401 and 403");
});

describe("--diagram", () => {
  test("prints the decisions as Mermaid, all or those of a method", async () => {
    const all = await run(["decide", "--diagram"]);
    const put = await run(["decide", "--diagram", "PUT"]);
    expect([all.exit, put.exit]).toEqual([0, 0]);
    expect(all.out).toMatch(/^flowchart TD\n {2}subgraph /);
    expect(all.out).toContain("d_range{");
    expect(put.out).not.toContain("d_range{");
  });

  test("for a question, with its way lit", async () => {
    const { out } = await decided(question, ["--diagram"]);
    expect(out).toMatch(/^ {2}class \S*d_exists,d_exists_404 lit$/m);
    const { err } = await decided([question, question], ["--diagram"]);
    expect(err).toContain("one question");
  });

  test("as JSON", async () => {
    const { json } = await runJson(["decide", "--diagram", "GET"]);
    expect(json).toEqual({ method: "GET", mermaid: expect.stringMatching(/^flowchart/) });
    const picture = await runJson(["decide", "--diagram", "GET", "--svg"]);
    expect(picture.json).toEqual({ method: "GET", svg: expect.stringMatching(/^<svg /) });
  });

  test("with --svg as a picture, also of the way of a question", async () => {
    const { exit, out } = await decided(question, ["--diagram", "--svg"]);
    expect([exit, out.slice(0, 5), out.trimEnd().slice(-6)]).toEqual([0, "<svg ", "</svg>"]);
    expect(out).toContain("404 Not Found");
    expect((await decided(question, ["--svg"])).exit).toBe(2);
  });
});
