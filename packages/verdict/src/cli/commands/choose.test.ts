import { describe, expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

test("words choose codes: why, citation, fields", async () => {
  const { exit, json } = await runJson([
    ...["choose", "the", "JSON", "body", "cannot", "be", "parsed"],
    ...["--method", "post"],
  ]);
  expect(exit).toBe(0);
  expect(json).toMatchObject({
    scenario: "the JSON body cannot be parsed",
    method: "POST",
    profile: "rfc",
  });
  expect(json.choices[0]).toEqual({
    code: 400,
    name: "Bad Request",
    why: expect.any(String),
    cite: expect.any(String),
    fields: expect.any(Array),
  });
});

test("a choice as text names the code first", async () => {
  const { exit, out } = await run(["choose", "the client sends too many requests"]);
  expect(exit).toBe(0);
  expect(out).toContain("429");
});

test("words that decide nothing get the question that would", async () => {
  const { exit, json } = await runJson(["choose", "qqqq zzzz xxxx"]);
  expect(exit).toBe(0);
  expect(json.choices).toEqual([]);
  expect(json.ask.answers[0]).toEqual({ text: expect.any(String), code: expect.any(Number) });
});

test("an unknown house style is wrong usage, and the styles are named", async () => {
  const { exit, err } = await run(["choose", "x", "--profile", "acme"]);
  expect(exit).toBe(2);
  expect(err).toContain("zalando");
});

describe("question by question", () => {
  test("off a terminal, the first question is a list", async () => {
    const { exit, out } = await run(["choose"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/\?\n\n {2}1 {2}\S/);
    const { json } = await runJson(["choose"]);
    expect(json.choices).toEqual([]);
    expect(json.ask.answers.length).toBeGreaterThan(1);
    expect(json.ask.answers[0].text).toEqual(expect.any(String));
  });

  test("number keys lead to a cited code within six questions", async () => {
    const { exit, out } = await run(["choose"], { terminal: true, stdin: "1".repeat(9) });
    expect(exit).toBe(0);
    expect(out).toMatch(/Source\S* +(?:RFC|draft|GraphQL)/);
    expect(out.match(/answer.*q quit/g)?.length).toBeLessThanOrEqual(6);
  });

  test("b goes back, other keys do nothing, q quits", async () => {
    const there = await run(["choose"], { terminal: true, stdin: ["1", "b", "x0", "q", "1"] });
    const questions = there.out.split("\n").filter((it) => it.endsWith("?"));
    expect(questions[2]).toBe(questions[0]);
    expect(questions).toHaveLength(3);
    expect(there.exit).toBe(0);
  });

  test.each(["\u0003", "\u0004", "\u001b", ""])("%j ends it quietly", async (stdin) => {
    expect((await run(["choose"], { terminal: true, stdin })).exit).toBe(0);
  });
});
