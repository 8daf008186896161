import { describe, expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

test("words are searched for, with or without the command's name", async () => {
  const { exit, json, err } = await runJson(["rate", "limit"]);
  expect([exit, err]).toEqual([0, ""]);
  expect(json.query).toBe("rate limit");
  expect(json.results[0]).toEqual({
    code: 429,
    name: "Too Many Requests",
    why: expect.any(String),
  });
  expect((await runJson(["search", "rate", "limit"])).json).toEqual(json);
});

test("a comparison names its page, and on a terminal shows it", async () => {
  expect((await runJson(["401", "vs", "403"])).json.page).toBe("/401-vs-403");
  expect((await run(["401", "vs", "403"])).out).toBe((await run(["401", "403"])).out);
});

test("a number under `search` is searched for", async () => {
  const { json } = await runJson(["search", "404"]);
  expect(json.results[0].code).toBe(404);
});

test("nothing found: exit 1, a message beside the output; as JSON an empty list", async () => {
  const text = await run(["qqqqzzzz"]);
  expect([text.exit, text.out]).toEqual([1, ""]);
  expect(text.err).toContain("Nothing found for “qqqqzzzz”");
  const { exit, json } = await runJson(["qqqqzzzz"]);
  expect(exit).toBe(1);
  expect(json).toMatchObject({ query: "qqqqzzzz", results: [] });
});

test("what has no code but an explanation gets that, and no code", async () => {
  const { exit, json } = await runJson(["curl 000"]);
  expect(exit).toBe(0);
  expect(json.results).toEqual([]);
  expect(json.help.text).toEqual(expect.any(String));
  expect((await run(["curl 000"])).out).not.toBe("");
});

describe("a query cannot reach the terminal", () => {
  const nasty = "x\u001b[31m\u001b]0;title\u0007y\u009b2J\u202etxt\u2066\r\nqqzz";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  test.each([
    ["search", [nasty]],
    ["search, as JSON", [nasty, "--json"]],
    ["search, as Markdown", [`${nasty} not found`, "--md"]],
    ["choose", ["choose", `${nasty} the item does not exist`]],
    ["choose, as JSON", ["choose", nasty, "--json"]],
    ["methods", ["methods", nasty]],
    ["fields", ["fields", nasty, "--json"]],
    ["by", ["by", nasty]],
    ["an option", [`--${nasty}`]],
    ["a port", ["serve", "--port", nasty]],
  ])("%s", async (_, argv) => {
    const { out, err } = await run(argv);
    expect(out + err).not.toMatch(control);
    expect(out + err).not.toBe("");
  });

  test("lines on standard input", async () => {
    const { out, err } = await run([], { stdin: `${nasty} 404\n${nasty}\n404 ${nasty}\n` });
    expect(out + err).not.toMatch(control);
  });
});

test("a query of a megabyte changes nothing", async () => {
  const start = performance.now();
  for (const unit of ["not found ", "a", ",", '"', "\u001b[31m", "404 "]) {
    const query = unit.repeat(Math.ceil(2 ** 20 / unit.length));
    expect((await runJson(["search", query])).json.query.length).toBeLessThan(5000);
    expect((await run(["choose", query])).exit).toBeLessThan(2);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
