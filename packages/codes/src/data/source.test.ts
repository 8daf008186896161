import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceOf } from "./source.ts";
import { rows } from "./table.ts";

test.each(Object.keys(rows).map(Number))(
  "the facts of %i are in the file that is named",
  (code) => {
    const file = new URL(`../../../../${sourceOf(code)}`, import.meta.url);
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^ {2}${code}: \\{$`, "m"));
  },
);

test("a code that the table does not hold has no file", () => {
  expect(sourceOf(471)).toBeUndefined();
});
