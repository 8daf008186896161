import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describe } from "./describe.ts";
import { search } from "./search.ts";

interface Case {
  readonly q: string;
  readonly kind: string;
  readonly best: readonly number[];
  /** How many of `best` are equally good first answers. */
  readonly ties?: number;
  readonly page?: string;
}

// Written by people who had not seen what the search knows.
const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("./quality.json", import.meta.url), "utf8"),
);

const answered = cases.filter((it) => it.best.length > 0);

function isRight(it: Case, within: number): boolean {
  const { results, page } = describe(search(it.q));
  const right = it.best.slice(0, it.ties ?? 1);
  if (it.page !== undefined && page !== it.page) return false;
  return results.slice(0, within).some(({ code }) => right.includes(code));
}

function part(within: number): number {
  return answered.filter((it) => isRight(it, within)).length / answered.length;
}

test("the first answer is right for nine queries in ten, and one of the first three for nearly all", () => {
  expect(part(1)).toBeGreaterThanOrEqual(0.93);
  expect(part(3)).toBeGreaterThanOrEqual(0.96);
});

test("the words alone, which is what a browser has, do nearly as well", () => {
  const right = answered.filter(({ q, best, ties }) =>
    search(q)
      .results.slice(0, 3)
      .some(({ code }) => best.slice(0, ties ?? 1).includes(code)),
  );
  expect(right.length / answered.length).toBeGreaterThanOrEqual(0.95);
});

test.each(cases.filter((it) => it.best.length === 0))("$q: nothing is found", ({ q }) => {
  expect(describe(search(q)).results).toEqual([]);
});
