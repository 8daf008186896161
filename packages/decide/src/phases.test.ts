import { nameOf } from "@verdict/codes";
import { expect, test } from "vitest";
import { decisions } from "./phases.ts";
import { declaredDefaults } from "./vocabulary.ts";

test("phases come in the order of RFC 9110 13.2.1: preconditions after head and state, before the content", () => {
  expect([...new Set(decisions.map((it) => it.phase))]).toEqual([
    "serve",
    "route",
    "admit",
    "content head",
    "find",
    "select",
    "condition",
    "perform",
    "represent",
  ]);
});

test("every decision stands in its phase: no phase is entered twice", () => {
  const changes = decisions.filter((it, at) => it.phase !== decisions[at - 1]?.phase);
  expect(changes).toHaveLength(9);
});

test("every decision has an id of its own", () => {
  expect(new Set(decisions.map((it) => it.id)).size).toBe(decisions.length);
});

test.each(decisions)("$id: a question, with its citation and statuses of the table", (it) => {
  expect(it.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(it.question).toMatch(/^[A-Z].*\?$/);
  expect(it.cite).toMatch(/^(?:RFC \d+ \d|draft-[a-z0-9-]+-\d\d \d)/);
  for (const code of it.gives) expect(nameOf(code), String(code)).toBeDefined();
  expect(new Set(it.gives).size).toBe(it.gives.length);
  expect(new Set(it.needs).size).toBe(it.needs.length);
});

test("where the defaults settle a decision, it does not matter; with nothing settled, every one does", () => {
  for (const { id, matters } of decisions) {
    expect([id, matters?.({}, "NOBODYS") ?? true]).toEqual([id, true]);
  }
  const kept = decisions.filter((it) => it.matters?.(declaredDefaults, "GET") !== false);
  expect(kept.length).toBeLessThan(decisions.length / 2);
});
