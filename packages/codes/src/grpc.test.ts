import { describe, expect, test } from "vitest";
import { grpc, grpcCodes, grpcOf } from "./index.ts";

describe("gRPC to HTTP (google.rpc.Code)", () => {
  test("codes stand at their number", () => {
    expect(grpcCodes.map((it) => it.code)).toEqual(Array.from({ length: 17 }, (_, i) => i));
  });

  test.each([
    [0, "OK", 200],
    [1, "CANCELLED", 499],
    [4, "DEADLINE_EXCEEDED", 504],
    [8, "RESOURCE_EXHAUSTED", 429],
    [9, "FAILED_PRECONDITION", 400],
    [12, "UNIMPLEMENTED", 501],
    [16, "UNAUTHENTICATED", 401],
  ])("%i is %s and maps to %i", (code, name, http) => {
    expect(grpc(code)).toMatchObject({ code, name, http });
    expect(grpc(name)).toBe(grpc(code));
    expect(grpc(String(code))).toBe(grpc(code));
  });

  test("a name is found in any spelling", () => {
    for (const name of ["not found", "NotFound", "NOT_FOUND", "not-found"])
      expect(grpc(name)?.code).toBe(5);
  });

  test.each([
    -1,
    17,
    4.5,
    Number.NaN,
    "17",
    "",
    "constructor",
    "__proto__",
    "toString",
    "length",
    "404",
  ])("%j is no gRPC code", (code) => {
    expect(grpc(code)).toBeUndefined();
  });
});

describe("HTTP to gRPC (only where grpc-status is absent)", () => {
  test.each([
    [400, "INTERNAL"],
    [401, "UNAUTHENTICATED"],
    [403, "PERMISSION_DENIED"],
    [404, "UNIMPLEMENTED"],
    [429, "UNAVAILABLE"],
    [431, "INTERNAL"],
    [502, "UNAVAILABLE"],
    [503, "UNAVAILABLE"],
    [504, "UNAVAILABLE"],
    [200, "UNKNOWN"],
    [418, "UNKNOWN"],
    [500, "UNKNOWN"],
    [Number.NaN, "UNKNOWN"],
  ])("%d reads as %s", (code, name) => {
    expect(grpcOf(code)).toBe(name);
    expect(grpc(grpcOf(code))).toBeDefined();
  });

  test("is not the inverse of the way out", () => {
    expect(grpcOf(grpc("NOT_FOUND")?.http ?? 0)).toBe("UNIMPLEMENTED");
  });
});
