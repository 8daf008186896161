import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { found } from "../test/lint.ts";

const folder = fileURLToPath(new URL("../test/apps", import.meta.url));

/** What stands above a line says what is found in it: `// ↓ no-error-in-success`. */
function announced(text: string): string[] {
  return text.split("\n").flatMap((line, at) => {
    const [, rules] = /^\s*\/\/ ↓ (.+)$/.exec(line) ?? [];
    return rules === undefined ? [] : rules.split(" ").map((rule) => `${at + 2} ${rule}`);
  });
}

describe("small apps, as people write them", () => {
  test.each(readdirSync(folder))(
    "%s: what is announced is found, in order, and no more",
    (name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const lines = found(text, name).map(({ line, ruleId }) => `${line} ${ruleId}`);
      const inOrder = announced(text);
      expect(inOrder.length).toBeGreaterThan(3);
      expect(lines.toSorted(byLine)).toEqual(inOrder.toSorted(byLine));
    },
  );

  test("every rule finds something in one of them", () => {
    const all = readdirSync(folder).flatMap((it) =>
      announced(readFileSync(join(folder, it), "utf8")),
    );
    expect(new Set(all.map((it) => it.split(" ")[1])).size).toBe(11);
  });
});

/** By line, and then by rule: in one line the order is that of columns, which is not announced. */
function byLine(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b);
}
