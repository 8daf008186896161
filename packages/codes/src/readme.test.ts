import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as names from "./generated/constants.ts";
import * as codes from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const lines = [...readme.matchAll(/```ts\n(.*?)```/gs)]
  .flatMap(([, block = ""]) => block.split("\n"))
  .map((line) => /^(.+?); \/\/ (.+)$/.exec(line))
  .filter((line) => line !== null);

describe("README.md", () => {
  test("has examples", () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(names.NOT_FOUND).toBe(404);
  });

  test.each(lines.map(([, code = "", says = ""]) => [code, says]))(
    "%s is %s",
    async (code, says) => {
      const run = new Function(...Object.keys(codes), `return (async () => (${code}))()`);
      const value: unknown = await run(...Object.values(codes));
      // A remark may follow the value: `400: why`, `"GET", as …`.
      const printed = says.startsWith("[")
        ? says.replace(/([{,] )(\w+):/g, '$1"$2":')
        : JSON.stringify(value);
      if (value === undefined) expect(says).toBe("undefined");
      else if (says.startsWith("[")) expect(value).toEqual(JSON.parse(printed));
      else expect(says.startsWith(printed)).toBe(true);
    },
  );
});
