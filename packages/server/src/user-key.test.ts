import { expect, test } from "vitest";
import { userKey } from "./user-key.ts";

test("users are told apart by themselves, by their id, or by their sub", () => {
  expect(["ann", 7, 7n, { id: 7 }, { sub: "x" }, { id: "", sub: "x" }].map(userKey)).toEqual([
    "ann",
    "7",
    "7",
    "7",
    "x",
    "",
  ]);
  for (const nobody of [undefined, null, false]) expect(userKey(nobody)).toBeUndefined();
});

test("a user that nothing tells apart is a mistake that says how to mend it", () => {
  for (const user of [{}, { name: "Ann" }, { id: {} }, true])
    expect(() => userKey(user)).toThrow("Give `by` a function");
});
