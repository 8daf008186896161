import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameOf } from "../names.ts";

const here = new URL(".", import.meta.url);
const notCode = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"[^"\n]*"|`[^`]*`/g;
const written = readdirSync(here).filter((it) => /^[\w-]+\.(?:ts|cjs)$/.test(it));

test("the files are seen", () => {
  expect(written.length).toBeGreaterThan(8);
});

test.each(written)("%s takes its numbers from the facts, and writes none", (file) => {
  const text = readFileSync(new URL(file, here), "utf8").replace(notCode, "");
  const numbers = [...text.matchAll(/(?<![\w.])[1-9]\d\d(?![\w.])/g)].map(([it]) => Number(it));
  expect(numbers.filter((it) => nameOf(it) !== undefined)).toEqual([]);
});
