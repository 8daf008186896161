import { nameOf } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { pairOf, pairs } from "./index.ts";

const named = pairs.map((pair) => ({ ...pair, name: pair.codes.join("/") }));

describe("the pairs that people mix up", () => {
  test("are told apart once only", () => {
    const keys = pairs.map(({ codes }) => [...codes].sort((a, b) => a - b).join("/"));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(48);
  });

  test.each(named)("$name: the codes exist and have a side each", ({ codes, sides, cite }) => {
    expect(codes.length).toBeGreaterThanOrEqual(2);
    expect(codes.length).toBeLessThanOrEqual(3);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(nameOf(code), `${code}`).toBeDefined();
    const sided = Object.keys(sides).map(Number);
    expect(sided.sort()).toEqual([...codes].sort());
    expect(new Set(Object.values(sides)).size).toBe(codes.length);
    expect(cite).not.toBe("");
  });
});

describe("pairOf", () => {
  test.each(named)("finds $name in either order", ({ codes }) => {
    expect(pairOf(codes)?.codes).toEqual(codes);
    expect(pairOf([...codes].reverse())?.codes).toEqual(codes);
  });

  test("gives two of three the comparison of all three", () => {
    expect(pairOf([303, 302])?.codes).toEqual([302, 303, 307]);
    expect(pairOf([504, 502])?.codes).toEqual([502, 503, 504]);
  });

  test("has nothing to say on one code, the same code twice, or codes nobody mixes up", () => {
    expect(pairOf([])).toBeUndefined();
    expect(pairOf([404])).toBeUndefined();
    expect(pairOf([404, 404])).toBeUndefined();
    expect(pairOf([103, 526])).toBeUndefined();
  });
});
