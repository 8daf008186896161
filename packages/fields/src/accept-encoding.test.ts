import { describe, expect, test } from "vitest";
import {
  encodingQuality,
  formatAcceptEncoding,
  parseAcceptEncoding,
  preferredEncodings,
} from "./accept-encoding.ts";

describe("identity is acceptable unless it was refused (RFC 9110 12.5.3)", () => {
  test.each([
    ["compress, gzip", "identity", 0.001],
    ["", "identity", 0.001],
    ["", "gzip", 0],
    ["*", "identity", 1],
    ["compress;q=0.5, gzip;q=1.0", "compress", 0.5],
    ["gzip;q=1.0, identity; q=0.5, *;q=0", "identity", 0.5],
    ["gzip;q=1.0, identity; q=0.5, *;q=0", "br", 0],
    ["*;q=0", "identity", 0],
    ["identity;q=0", "identity", 0],
    ["identity;q=0, *", "identity", 0],
    ["*;q=0, identity;q=0.1", "identity", 0.1],
    ["GZip", "gzip", 1],
    ["x-gzip;q=0.5", "gzip", 0.5],
    ["gzip;q=0.5", "X-GZIP", 0.5],
  ])("%j gives %s %s", (field, coding, expected) => {
    expect(encodingQuality(parseAcceptEncoding(field) ?? [], coding)).toBe(expected);
  });
  test("without the field anything goes", () => expect(encodingQuality(undefined, "br")).toBe(1));
});

describe("the codings on offer, best first, with identity always among them", () => {
  test.each([
    ["br;q=0.5, gzip", ["br", "gzip"], ["gzip", "br", "identity"]],
    ["gzip, br", ["br", "gzip"], ["br", "gzip", "identity"]],
    ["gzip;q=0.5, identity", ["gzip"], ["identity", "gzip"]],
    ["deflate", ["gzip"], ["identity"]],
    ["deflate, identity;q=0", ["gzip"], []],
    ["*", ["identity", "gzip"], ["identity", "gzip"]],
  ])("%j of %j: %j", (field, offered, expected) => {
    expect(preferredEncodings(parseAcceptEncoding(field), offered)).toEqual(expected);
  });
  test("without the field the client gets no coding, though any is allowed", () => {
    expect(preferredEncodings(undefined, ["gzip"])).toEqual(["identity", "gzip"]);
  });
});

test("read and written", () => {
  expect(formatAcceptEncoding(parseAcceptEncoding("X-Gzip;q=1.0,,*;q=0") ?? [])).toBe(
    "gzip, *;q=0",
  );
  expect(parseAcceptEncoding("gzip;q=1.5")).toBeUndefined();
});
