import { expect, test } from "vitest";
import { forClient } from "./advice.ts";
import { needOf, repeatKind } from "./repeat.ts";
import { statuses } from "./status.ts";

test.each([
  [421, "not-applied"],
  [425, "not-applied"],
  [408, "refused"],
  [429, "refused"],
  [500, "transient"],
  [502, "transient"],
  [503, "transient"],
  [504, "transient"],
  [501, "permanent"],
  [505, "permanent"],
  [507, "permanent"],
  [508, "permanent"],
  [404, "permanent"],
  [422, "permanent"],
] as const)("%i is %s", (code, kind) => {
  expect(repeatKind(code)).toBe(kind);
});

test("413 passes where Retry-After says so (RFC 9110 15.5.14), 409 where a key was sent", () => {
  expect(repeatKind(413)).toBe("permanent");
  expect(repeatKind(413, { told: true })).toBe("transient");
  expect(repeatKind(409)).toBe("permanent");
  expect(repeatKind(409, { keyed: true })).toBe("transient");
  expect(repeatKind(422, { told: true, keyed: true })).toBe("permanent");
});

test("what nobody knows means what its class means, and invalid numbers what 5xx means (RFC 9110 15)", () => {
  expect(repeatKind(471)).toBe("permanent");
  expect(repeatKind(571)).toBe("transient");
  expect(repeatKind(620)).toBe("transient");
  expect(repeatKind(42)).toBe("transient");
});

test("the short table and the facts say the same of every error", () => {
  for (const { code, repeat } of statuses) {
    // 460 and 499 are in logs alone: nobody is answered with them.
    if (code < 400 || repeat.advice === "not-applicable") continue;
    const kind = repeatKind(code);
    expect([code, kind === "permanent"]).toEqual([
      code,
      repeat.advice === "never" || repeat.advice === "after-fix",
    ]);
    expect([code, forClient(code, { method: "PUT" }).mayRepeat]).toEqual([
      code,
      kind !== "permanent",
    ]);
    expect(needOf(code)).toBe(repeat.needs);
  }
});

test("what is needed is named", () => {
  expect([401, 402, 412, 426, 511, 404].map(needOf)).toEqual([
    "credentials",
    "payment",
    "precondition",
    "upgrade",
    "person",
    undefined,
  ]);
});
