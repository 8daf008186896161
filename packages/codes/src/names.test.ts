import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, nameOf, statuses } from "./index.ts";

describe("nameOf", () => {
  test("has the name of every status of the table", () => {
    for (const { code, name } of statuses) expect(nameOf(code)).toBe(name);
  });

  test("has no name for anything else", () => {
    const known = new Set(statuses.map((it) => it.code));
    for (let code = -10; code <= 1100; code++) {
      if (!known.has(code)) expect(nameOf(code)).toBeUndefined();
    }
    for (const code of [Number.NaN, 4.5, -0.5, 1e308, Number.POSITIVE_INFINITY]) {
      expect(nameOf(code)).toBeUndefined();
    }
  });
});

describe("codeOf", () => {
  test.each([
    ["Not Found", 404],
    ["not found", 404],
    ["NOT_FOUND", 404],
    ["NotFound", 404],
    ["OK", 200],
    ["IM Used", 226],
    ["URI_TOO_LONG", 414],
    ["Non-Authoritative Information", 203],
    ["a timeout occurred", 524],
  ])("%j is %i", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  test.each([
    ["Payload Too Large", 413],
    ["Request-URI Too Long", 414],
    ["I'm a teapot", 418],
    ["Moved Temporarily", 302],
  ])("%j, which an earlier RFC called it, is %i", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  test("every name leads back to its code, but for (Unused) and names that a registered code owns", () => {
    const others = statuses.filter(({ code, name }) => codeOf(name) !== code).map((it) => it.code);
    // 0 has the name of 444, 122 an old name of 414, 561 the name of 401; 306 and 418 are both (Unused).
    expect(others).toEqual([0, 122, 306, 418, 561]);
    expect(codeOf("(Unused)")).toBeUndefined();
  });

  test.each(["", "constructor", "__proto__", "toString", "valueOf", "404", "nonsense"])(
    "%j is no name",
    (name) => {
      expect(codeOf(name)).toBeUndefined();
    },
  );

  test("never throws, and answers with a number of the table or not at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const code = codeOf(name);
        if (code !== undefined) expect(nameOf(code)).toBeDefined();
      }),
    );
  });
});
