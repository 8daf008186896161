import { expect, test } from "vitest";
import { askedBy } from "./asked.ts";

test.each([
  [undefined, undefined, undefined],
  ["respond-async", 0, "respond-async"],
  ["respond-async, wait=10", 10, "respond-async, wait=10"],
  ["wait=0", 0, "wait=0"],
  ["Wait = 5, handling=lenient", 5, "wait=5"],
  ["wait=soon", undefined, undefined],
  ["respond-async, wait=-1", 0, "respond-async"],
  ["return=minimal", undefined, undefined],
  ['respond-async="', undefined, undefined],
])("Prefer: %s waits %s and applies %s (RFC 7240 4.1, 4.3)", (prefer, wait, applied) => {
  expect(askedBy(prefer)).toEqual({ wait, applied });
});
