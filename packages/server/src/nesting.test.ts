import fc from "fast-check";
import { expect, test } from "vitest";
import { nestsBeyond } from "./nesting.ts";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test("JSON is as deep as what it is parsed to, whatever its text looks like", () => {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom("[[[", '"{\\', "]", 1, null),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "[", '"', "\\", "}"), tie("tree"), { maxKeys: 2 }),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.nat(4), (value, space) => {
      const depth = depthOf(value);
      const json = JSON.stringify(value, undefined, space);
      expect(nestsBeyond(depth, json)).toBe(false);
      if (depth > 0) expect(nestsBeyond(depth - 1, json)).toBe(true);
    }),
  );
});

test("what is no JSON is looked at as well, in linear time", () => {
  fc.assert(fc.property(fc.nat(3), fc.string(), (levels, it) => void nestsBeyond(levels, it)));
  for (const it of ["[", '["']) expect(nestsBeyond(5, it.repeat(1_000_000))).toBe(true);
  for (const it of ['"', '"\\', "]"]) expect(nestsBeyond(5, it.repeat(1_000_000))).toBe(false);
});
