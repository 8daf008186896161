import { existsSync } from "node:fs";
import { join } from "node:path";
import { isRegistered, statuses } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { leftOutOf, type Side, toolsOf } from "../../scripts/recipes.ts";
import { readText, root } from "../sources.ts";

const sides: readonly Side[] = ["servers", "clients"];
const tools = sides.flatMap(toolsOf);
const registered = statuses.map((it) => it.code).filter(isRegistered);

describe.each(tools)("$side: $label", ({ side, id, recipes, cannot, leftOut }) => {
  test("its recipes are run by a test of its own", () => {
    expect(existsSync(join(root, "test/recipes", side, `${id}.test.ts`))).toBe(true);
  });

  test("every registered code is there, was tried in vain, or is left out for a reason", () => {
    const own = [...recipes, ...cannot].map((it) => it.code);
    const reasons = { ...leftOutOf(side), ...leftOut };
    expect(registered.filter((it) => !own.includes(it) && reasons[it] === undefined)).toEqual([]);
  });

  test("nothing is left out that is there", () => {
    const own = [...recipes, ...cannot].map((it) => String(it.code));
    expect(Object.keys(leftOut).filter((it) => own.includes(it))).toEqual([]);
    for (const reason of Object.values(leftOut)) expect(reason).toMatch(/^\S.{10,}\.$/s);
  });

  test("they can be read beside a page: at most 80 columns and 60 lines", () => {
    const lines = [...recipes, ...cannot].map(({ path, text }) => ({
      path,
      lines: text.split("\n"),
    }));
    const wide = lines.filter((it) =>
      it.lines.some((line) => line.replaceAll("\t", "  ").length > 80),
    );
    expect(wide.map((it) => it.path)).toEqual([]);
    expect(lines.filter((it) => it.lines.length > 61).map((it) => it.path)).toEqual([]);
  });

  test("no place of a machine is in them", () => {
    for (const { path, text } of [
      ...recipes,
      ...cannot,
      ...cannot.map((it) => ({ ...it, text: it.proof })),
    ])
      expect(text, path).not.toMatch(/\/(?:home|root|work|tmp|Users)\//);
  });
});

test("a name that people use leads to one of a side", () => {
  for (const side of sides) {
    const names = toolsOf(side).flatMap(({ id, label, aliases = [] }) => [
      ...new Set([id, label.toLowerCase(), ...aliases]),
    ]);
    expect(names.filter((it, at) => names.indexOf(it) !== at)).toEqual([]);
  }
  const other = tools.filter(({ side }) => side === "clients");
  const both = other.flatMap(({ id, aliases = [] }) =>
    aliases.filter((it) =>
      tools.some((tool) => tool.side === "servers" && tool.id !== id && tool.aliases?.includes(it)),
    ),
  );
  expect(both).toEqual([]);
});

test("the README says how many ran", () => {
  const count = tools.reduce((sum, it) => sum + it.recipes.length, 0);
  const said = /(\d+) recipes/.exec(readText("README.md"))?.[1];
  expect(said).toBe(String(count));
});
