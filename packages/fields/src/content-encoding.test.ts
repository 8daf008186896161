import { expect, test } from "vitest";
import { formatContentEncoding, parseContentEncoding } from "./content-encoding.ts";

test.each([
  ["gzip", ["gzip"]],
  ["Deflate, GZIP", ["deflate", "gzip"]],
  ["x-gzip, X-Compress", ["gzip", "compress"]],
  ["", []],
  ["gzip;q=1", undefined],
])(
  "Content-Encoding %j is %j: codings ignore case, old names are new ones (RFC 9110 8.4)",
  (value, codings) => {
    expect(parseContentEncoding(value)).toEqual(codings);
  },
);

test("the order of application is kept when written (RFC 9110 8.4)", () => {
  expect(formatContentEncoding(["deflate", "gzip"])).toBe("deflate, gzip");
  expect(formatContentEncoding(["a b"])).toBeUndefined();
});
