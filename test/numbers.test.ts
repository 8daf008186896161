import { nameOf } from "@verdict/codes/names";
import { expect, test } from "vitest";
import { blank, packages } from "./sources.ts";

/** Where status numbers belong: the facts of codes and the knowledge of lookup. */
const homes = [
  /^packages\/codes\//,
  /^packages\/lookup\/src\/(?:data|generated)\//,
  /^packages\/lookup\/src\/choose\/tree\//,
  // What house styles say, and the codes that a question leads to.
  /^packages\/lookup\/src\/choose\/(?:houses|ask)\.ts$/,
];

/** Examples that stand beside a rule of the linter are its tests. */
const examples = /^ {2}(?:bad|good): \[[\s\S]*?^ {2}\],$|^ {2}(?:bad|good): \[.*\],$/gm;

function withoutExamples(path: string, text: string): string {
  if (!path.startsWith("packages/check/src/")) return text;
  return text.replace(examples, (it) => it.replace(/[^\n]/g, " "));
}

/** Single numbers elsewhere, by file, with what they are. */
const allowed: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  "packages/lookup/src/pages/at.ts": { 200: "the longest address" },
  "packages/lookup/src/pages/words.ts": {
    451: "the code whose own specification says that it is cacheable",
  },
  "packages/lookup/src/search/constant.ts": { 599: "the end of the range" },
  "packages/lookup/src/search/number.ts": {
    499: "where to read on when there was no response",
    502: "where to read on when there was no response",
  },
  "packages/lookup/src/search/rpc.ts": { 499: "where to read on when there was no response" },
  "packages/lookup/src/search/sender.ts": {
    444: "nginx: what brings people there comes first",
    499: "nginx: what brings people there comes first",
  },
};

/** Lists of codes to show first, by file. */
const lists: readonly string[] = ["packages/lookup/src/pages/home.ts"];

/** Also the round number of lengths, percents and centuries. */
const round = 100;

const literal = /(?<![\w.$])[1-5]\d\d(?![\w.]|_\d)/g;

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
      .filter(({ path }) => !lists.includes(path) && !homes.some((home) => home.test(path)))
      .flatMap(({ path, text }) =>
        statusLiterals(withoutExamples(path, text))
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
