import { describe, expect, test } from "vitest";
import { isIdempotent, isSafe, method, methods } from "./index.ts";

describe("methods (IANA http-methods; RFC 9110 9)", () => {
  test("are case-sensitive (RFC 9110 9.1)", () => {
    expect(method("PATCH")).toMatchObject({
      safe: false,
      idempotent: false,
      spec: { cite: "RFC 5789 2" },
    });
    expect(method("patch")).toBeUndefined();
    expect(isIdempotent("put")).toBe(false);
  });

  test("four methods of RFC 9110 9.2.1, QUERY (RFC 10008) and three of WebDAV are safe", () => {
    expect(methods.filter((it) => it.safe).map((it) => it.name)).toEqual([
      "GET",
      "HEAD",
      "OPTIONS",
      "PROPFIND",
      "QUERY",
      "REPORT",
      "SEARCH",
      "TRACE",
    ]);
    expect(isSafe("QUERY")).toBe(true);
    expect(isSafe("POST")).toBe(false);
  });

  test("what is safe is idempotent (RFC 9110 9.2.2)", () => {
    for (const it of methods)
      if (it.safe) expect([it.name, it.idempotent]).toEqual([it.name, true]);
    expect(["PUT", "DELETE", "POST", "PATCH", "CONNECT"].map(isIdempotent)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("stand in alphabetical order", () => {
    const names = methods.map((it) => it.name);
    expect(names).toEqual([...names].sort());
  });

  test.each(["", "PURGE", "constructor", "__proto__", "toString"])(
    "%j is not registered, not safe, not idempotent",
    (name) => {
      expect(method(name)).toBeUndefined();
      expect(isSafe(name)).toBe(false);
      expect(isIdempotent(name)).toBe(false);
    },
  );
});
