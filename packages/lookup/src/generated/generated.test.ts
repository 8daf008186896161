import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { digest } from "../../../../scripts/train.ts";
import { situations } from "../data/situations/index.ts";
import { toSearchTerms } from "../search/index.ts";
import { model } from "./model.ts";
import { outcomes } from "./outcomes.ts";
import { searchTerms } from "./search-terms.ts";

test("the terms of search are those of its phrases: else run `npm run generate`", () => {
  expect(searchTerms).toEqual(toSearchTerms());
});

test("the outcomes are the situations without their descriptions: else run `npm run generate`", () => {
  expect(outcomes).toEqual(situations.map(({ say, signs, ...outcome }) => outcome));
});

test("the model was trained on the situations and symptoms as they are: else run `npm run generate`", () => {
  expect(model.trainedOn).toBe(digest());
});

test("what is generated says so, so that nobody edits it", () => {
  for (const name of ["model", "outcomes", "search-terms"]) {
    const text = readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8");
    expect(text).toMatch(/^\/\/ (Generated|Trained) .*npm run generate/);
  }
});
