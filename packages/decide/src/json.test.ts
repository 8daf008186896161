import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./json.ts";

describe("what is no JSON says where it stops being some", () => {
  test.each([
    ["", 1, 1, "expected a value, found the end of the text"],
    ["{", 1, 2, "expected a name or } in double quotes, found the end of the text"],
    ['{"a":}', 1, 6, 'expected a value, found "}"'],
    ['{"a" 1}', 1, 6, 'expected a colon, found "1"'],
    ['{\n  "a": 1,\n}', 3, 1, 'expected a name in double quotes, found "}"'],
    ["{a: 1}", 1, 2, 'expected a name or } in double quotes, found "a"'],
    ["{'a': 1}", 1, 2, `expected a name or } in double quotes, found "'"`],
    ["[1 2]", 1, 4, 'expected a comma or ], found "2"'],
    ["[1,]", 1, 4, 'expected a value, found "]"'],
    ["[1}", 1, 3, 'expected a comma or ], found "}"'],
    ['{"a":1]', 1, 7, 'expected a comma or }, found "]"'],
    ["[true]\r\n x", 2, 2, 'expected the end, found "x"'],
    ["undefined", 1, 1, 'expected a value, found "undefined"'],
    ["01", 1, 1, 'expected a value, found "01"'],
    ['["a\nb"]', 1, 2, expect.stringContaining("string that starts here")],
  ])("%j: line %i, column %i", (text, line, column, detail) => {
    expect(readJson(text)).toEqual({ fault: { line, column, detail } });
  });

  test("whatever JSON.parse reads is read, and whatever it refuses has a place in the text", () => {
    const unit = fc.constantFrom(..."{}[],:\"\\ \n1-e.truefalsn'é\u{1f600}");
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit }), fc.string()), (text) => {
        const read = readJson(text);
        if ("value" in read) {
          expect(read.value).toEqual(JSON.parse(text));
          return;
        }
        expect(() => JSON.parse(text)).toThrow();
        const lines = text.split(/\r\n|\r|\n/);
        const { line, column } = read.fault;
        expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
      }),
      { numRuns: 2000 },
    );
  });

  test("however deep it goes", () => {
    expect(readJson("[".repeat(100_000))).toMatchObject({ fault: { line: 1, column: 100_001 } });
  });

  test("a megabyte without an end takes no time", () => {
    const start = performance.now();
    readJson(`${'{"a":['.repeat(150_000)}`);
    readJson(`"${"a".repeat(1_000_000)}`);
    readJson(" ".repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
