import { expect, test } from "vitest";
import { formatAge, parseAge } from "./age.ts";

test.each([
  ["0", 0],
  ["3600", 3600],
  ["60, 30", 60],
  ["60 ,x", 60],
  ["x, 60", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["", undefined],
  ["9".repeat(30), Number.MAX_SAFE_INTEGER],
])(
  "Age %j is %j: of several the first counts, an invalid one is ignored (RFC 9111 5.1)",
  (value, age) => {
    expect(parseAge(value)).toBe(age);
  },
);

test("written in whole seconds", () => expect(formatAge(59.5)).toBe("60"));
