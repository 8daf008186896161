import { nameOf } from "@verdict/codes/names";
import { expect, test } from "vitest";
import { blank, packages } from "./sources.ts";

/** Numbers that look like a status and are none, by file: what they are. */
const allowed: Readonly<Record<string, Readonly<Record<number, string>>>> = {};

/** Where status numbers belong: the facts of codes and the knowledge of lookup. */
const homes = [
  /^packages\/codes\//,
  /^packages\/lookup\/src\/data\//,
  /^packages\/lookup\/src\/choose\/tree\//,
];

const literal = /(?<![\w.$])[1-5]\d\d(?![\w.]|_\d)/g;

/** Also the round number of lengths, percents and centuries. */
const round = 100;

/** Literals that are codes of the table, as `line:number`. */
function statusLiterals(text: string): { line: number; number: number }[] {
  return blank(text)
    .split("\n")
    .flatMap((line, at) =>
      [...line.matchAll(literal)]
        .map(([digits]) => ({ line: at + 1, number: Number(digits) }))
        .filter(({ number }) => number !== round && nameOf(number) !== undefined),
    );
}

test("no status number is written outside the facts: ask @verdict/codes", () => {
  const found = packages.flatMap(({ files }) =>
    files
      .filter(({ path }) => !homes.some((home) => home.test(path)))
      .flatMap(({ path, text }) =>
        statusLiterals(text)
          .filter(({ number }) => allowed[path]?.[number] === undefined)
          .map(({ line, number }) => `${path}:${line} has ${number}`),
      ),
  );
  expect(found).toEqual([]);
});

test("every allowance is still needed", () => {
  for (const [path, numbers] of Object.entries(allowed)) {
    const file = packages.flatMap((it) => it.files).find((it) => it.path === path);
    const found = statusLiterals(file?.text ?? "").map((it) => it.number);
    expect(found, path).toEqual(expect.arrayContaining(Object.keys(numbers).map(Number)));
  }
});

test.each([
  ["if (code === 404) return;", [404]],
  ["const a = [200, 204];", [200, 204]],
  ['"404"; `404`; // 404', []],
  ["/* 404 */ x.replace(/404|[/]500/g, y)", []],
  ["x / 404 / y", [404]],
  ["404n + 0x404 + 4_404 + 1.404 + 404.5 + a404", []],
  ["const longest = 128;", []],
])("a status literal in %j is seen", (text, expected) => {
  expect(statusLiterals(text).map((it) => it.number)).toEqual(expected);
});
