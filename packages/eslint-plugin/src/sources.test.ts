import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { found } from "../test/lint.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Code that is right as it is: what is found here would be found in vain. */
const right = [
  "examples/*.ts",
  ...["check", "client", "demonstration", "playground", "server", "site"].map(
    (it) => `packages/${it}/src/**/*.ts`,
  ),
  "recipes/**/*.{js,mjs,ts}",
];

/** What most files have nothing of. */
const worthReading = /\b(?:Response|response|res|reply|ctx|fetch)\b|statusCode/;

test.each(right)(
  "nothing is found in %s, whose code is right as it is",
  (pattern) => {
    const files = globSync(pattern, { cwd: root }).filter((it) => !/\.test(-d)?\.ts$/.test(it));
    expect(files.length).toBeGreaterThan(0);
    const all = files.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      if (!worthReading.test(text)) return [];
      return found(text, `a.${file.split(".").at(-1)}`).map(
        ({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`,
      );
    });
    expect(all).toEqual([]);
  },
  120_000,
);
