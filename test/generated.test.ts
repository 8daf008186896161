import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { model } from "../packages/lookup/src/generated/model.ts";
import { generated } from "../scripts/generate.ts";
import { digest } from "../scripts/train.ts";

const files = [...generated()].map(([path, text]) => ({ path, text, name: basename(path) }));

test.each(files)("$name is what `npm run generate` writes", ({ path, text }) => {
  // Compared as a whole: a difference of two long generated files tells nobody anything.
  expect(readFileSync(path, "utf8") === text, "run `npm run generate`").toBe(true);
});

test("the chooser's model was trained on the situations and symptoms as they are", () => {
  expect(model.trainedOn, "run `npm run generate`").toBe(digest());
});

test.each(files)("$name says that it is generated, so that nobody edits it", ({ text }) => {
  expect(text).toMatch(/^(?:\/\/|<!--) Generated .*npm run generate/);
});
