import { expect, test } from "vitest";
import { combinedValue, fieldValues } from "./field-values.ts";

const fields = [
  { name: "Vary", value: "Accept" },
  { name: "Age", value: "0" },
  { name: "vary", value: "Accept-Language" },
];

test("names are compared without case, lines keep their order (RFC 9110 5.1, 5.3)", () => {
  expect(fieldValues(fields, "VARY")).toEqual(["Accept", "Accept-Language"]);
  expect(combinedValue(fields, "vary")).toBe("Accept, Accept-Language");
});

test("an absent field is not an empty one", () => {
  expect(combinedValue(fields, "Allow")).toBeUndefined();
  expect(combinedValue([{ name: "Allow", value: "" }], "Allow")).toBe("");
});
