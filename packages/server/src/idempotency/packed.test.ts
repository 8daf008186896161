import { expect, test } from "vitest";
import { accepted, created, multiStatus, reset, seeOther } from "../results.ts";
import { packed, unpacked } from "./packed.ts";

test.each([
  created("/a", { b: 1 }),
  created("/a"),
  accepted("/jobs/1", "soon"),
  accepted(),
  seeOther("/a"),
  reset(),
  multiStatus([{ href: "/a", status: 204 }]),
  { a: [1, null] },
  null,
  undefined,
])("%j comes back as it was", (result) => {
  const back = unpacked(packed({ kind: "done" }, result));
  expect(back).toEqual({ outcome: { kind: "done" }, result });
  expect(back.result?.constructor).toBe(result?.constructor);
});

test("what JSON has no form for cannot be kept", () => {
  expect(() => packed({ kind: "done" }, { big: 1n })).toThrow(TypeError);
});
