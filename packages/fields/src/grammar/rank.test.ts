import { expect, test } from "vitest";
import { rank } from "./rank.ts";

test("the best come first, equals in their order, the refused not at all (RFC 9110 12.4.2)", () => {
  const qualities: Record<string, number> = { a: 0.5, b: 0, c: 1, d: 0.5 };
  expect(rank(["a", "b", "c", "d"], (name) => qualities[name] ?? 0)).toEqual(["c", "a", "d"]);
});
