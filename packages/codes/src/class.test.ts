import { describe, expect, test } from "vitest";
import {
  classes,
  classOf,
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isStatus,
  isSuccess,
} from "./index.ts";

describe("classes (RFC 9110 15)", () => {
  test.each([
    [100, "1xx"],
    [199, "1xx"],
    [200, "2xx"],
    [399, "3xx"],
    [471, "4xx"],
    [599, "5xx"],
  ])("%i is in %s", (code, id) => {
    expect(classOf(code)?.id).toBe(id);
    expect(isStatus(code)).toBe(true);
  });

  test.each([99, 600, 0, -100, 1000, 4.5, 404.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is in none",
    (code) => {
      expect(classOf(code)).toBeUndefined();
      expect(isStatus(code)).toBe(false);
    },
  );

  test("each code of the range is in exactly one class, and its guards say so", () => {
    const guards = [isInformational, isSuccess, isRedirection, isClientError, isServerError];
    for (let code = 0; code <= 1000; code++) {
      const digit = classOf(code)?.id[0];
      expect(guards.map((guard) => guard(code))).toEqual(
        guards.map((_, i) => digit === String(i + 1)),
      );
      expect(isError(code)).toBe(digit === "4" || digit === "5");
    }
  });

  test("sections follow one another from 15.2 to 15.6", () => {
    expect(Object.values(classes).map((it) => it.section)).toEqual([
      "15.2",
      "15.3",
      "15.4",
      "15.5",
      "15.6",
    ]);
  });
});
