import { statuses } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

describe.each(statuses.map((it) => [it.code, it.name] as const))("verdict %i", (code, name) => {
  test("is a card of at most 25 lines and 80 columns, and starts with its name", async () => {
    const { exit, out, err } = await run([String(code)]);
    expect([exit, err]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toContain(`${code} ${name}`);
    expect(lines.length).toBeLessThanOrEqual(25);
    // An address is never broken, so that it can still be copied.
    const wide = lines.filter((it) => it.length > 80 && !/^\s*\S+$/.test(it));
    expect(wide).toEqual([]);
  });
});

test("a code as JSON is the data of its page", async () => {
  const { exit, json } = await runJson(["404"]);
  expect(exit).toBe(0);
  expect(json).toMatchObject({ code: 404, name: "Not Found" });
});

test("--md is Markdown, --full the whole page", async () => {
  const card = await run(["404"]);
  const md = await run(["404", "--md"]);
  const full = await run(["--full", "404"]);
  expect(md.out).toMatch(/^# 404 Not Found\n/);
  expect(full.out.length).toBeGreaterThan(card.out.length);
  expect(card.out).toContain("verdict 404 --full");
});

test("two codes are compared", async () => {
  const { exit, out } = await run(["401", "403"]);
  expect(exit).toBe(0);
  expect(out).toContain("401");
  expect(out).toContain("403");
  expect((await run(["401 403"])).out).toBe(out);
  expect((await runJson(["401", "403"])).exit).toBe(0);
});

test("three codes are compared as well", async () => {
  const { exit, out } = await run(["301", "302", "308"]);
  expect(exit).toBe(0);
  for (const code of ["301", "302", "308"]) expect(out.split("\n")[0]).toContain(code);
});

test.each(["5xx", "5XX"])("a class: %s", async (typed) => {
  const { exit, out } = await run([typed]);
  expect(exit).toBe(0);
  expect(out).toContain("503");
});

test("the same code twice is that code", async () => {
  expect((await run(["404", "404"])).out).toBe((await run(["404"])).out);
});

test("a number that nobody registered is explained", async () => {
  const { exit, out } = await run(["471"]);
  expect(exit).toBe(0);
  expect(out).toContain("471");
  expect(out).toContain("400");
});

test("620 is no status and is explained", async () => {
  const { exit, out } = await run(["620"]);
  expect(exit).toBe(0);
  expect(out).toContain("100-599");
});

describe("colour", () => {
  const code = "\u001b[";
  test("only on a terminal", async () => {
    expect((await run(["404"])).out).not.toContain(code);
    expect((await run(["404"], { terminal: true })).out).toContain(code);
  });
  test.each([
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ TERM: "dumb" }, true, false],
  ])("%j, on a terminal: %s", async (env, terminal, colored) => {
    const { out } = await run(["404"], { env, terminal });
    expect(out.includes(code)).toBe(colored);
  });
});

test("the width is the terminal's", async () => {
  const narrow = await run(["404"], { columns: 50 });
  const widest = Math.max(
    ...narrow.out.split("\n").map((it) => (/^\s*\S+$/.test(it) ? 0 : it.length)),
  );
  expect(widest).toBeLessThanOrEqual(50);
});

describe("verdict 429 --in express", () => {
  test("is the program itself, and nothing else", async () => {
    const { exit, out, err } = await run(["429", "--in", "Express"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\/\/ .*\.\nimport /);
    expect(out).toContain('"Retry-After"');
  });

  test("is told of on the card of the code, where the same is had with curl as well", async () => {
    const { out } = await run(["429"]);
    expect(out).toMatch(/^Code for it +verdict 429 --in express, \/429\?in=express/m);
  });

  test("as JSON says what it ran on", async () => {
    const { json } = await runJson(["429", "--in", "express"]);
    expect(json).toMatchObject({
      page: "recipe",
      code: 429,
      tool: { id: "express", side: "server" },
    });
  });

  test("for a framework that is not here lists those that are, as wrong usage", async () => {
    const { exit, out, err } = await run(["429", "--in", "cobol"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("“cobol”. There are for express, fastapi,");
    expect(err).not.toContain("..");
  });

  test("for a code that it has none for says why, and finds nothing", async () => {
    const { exit, out, err } = await run(["418", "--in", "express"]);
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain("There is no recipe for 418 with Express. A joke of 1998");
  });

  test.each([["401", "403"], ["teapot"]])("goes with one code: %j %j", async (...words) => {
    const { exit, err } = await run([...words.filter((it) => it !== undefined), "--in", "express"]);
    expect(exit).toBe(2);
    expect(err).toContain("verdict 429 --in fastapi");
  });
});
