import { expect, test } from "vitest";
import { formatWeight, formatWeighted, parseWeight, parseWeighted, weightOf } from "./weight.ts";

test.each([
  ["0", 0],
  ["1", 1],
  ["0.", 0],
  ["0.8", 0.8],
  ["0.001", 0.001],
  ["1.000", 1],
  ["1.001", undefined],
  ["0.0001", undefined],
  [".5", undefined],
  ["2", undefined],
  ["-0", undefined],
  ["1e-1", undefined],
  ["", undefined],
])("qvalue %j is %j (RFC 9110 12.4.2)", (text, weight) => {
  expect(parseWeight(text)).toBe(weight);
});

test.each([
  ["gzip", { name: "gzip", weight: 1 }],
  ["gzip;q=0.5", { name: "gzip", weight: 0.5 }],
  ["gzip \t; Q=0", { name: "gzip", weight: 0 }],
  ["*;q=0.1", { name: "*", weight: 0.1 }],
  ["gzip;q=2", undefined],
  ["gzip;x=1", undefined],
  ["gzip;q", undefined],
  ["gzip q=1", undefined],
  [";q=1", undefined],
])("%j is %j (RFC 9110 12.4.2)", (element, weighted) => {
  expect(parseWeighted(element)).toEqual(weighted);
});

test("a number is held between 0 and 1 and never rounded down to never", () => {
  expect([1 / 3, 2, -1, Number.NaN, 0.00001, 1, 0.1 + 0.2].map(formatWeight)).toEqual([
    "0.333",
    "1",
    "0",
    "0",
    "0.001",
    "1",
    "0.3",
  ]);
});

test("the weight 1 goes without saying; a name that is no token goes nowhere", () => {
  expect(formatWeighted({ name: "gzip", weight: 1 })).toBe("gzip");
  expect(formatWeighted({ name: "gzip", weight: 0.25 })).toBe("gzip;q=0.25");
  expect(formatWeighted({ name: "a\nb", weight: 1 })).toBeUndefined();
});

test("names compare without case, and of several weights the highest counts", () => {
  const list = [
    { name: "GZip", weight: 0.2 },
    { name: "gzip", weight: 0.4 },
  ];
  expect(weightOf(list, "gZIP")).toBe(0.4);
  expect(weightOf([...list].reverse(), "gzip")).toBe(0.4);
  expect(weightOf(list, "br")).toBeUndefined();
});
