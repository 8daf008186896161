import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineStatus, isRegistered, status } from "./index.ts";

describe("a status of one's own", () => {
  test("works inside 100-599, and warns that nobody else knows it (RFC 9110 15)", () => {
    const own = defineStatus({ code: 471, name: "Tank Empty", line: "Fill it up." });
    expect(own).toMatchObject({
      code: 471,
      name: "Tank Empty",
      line: "Fill it up.",
      class: "4xx",
      treatAs: 400,
    });
    expect(own.warnings[0]).toContain("400 Bad Request");
    expect(own.warnings[1]).toContain("RFC 9110 16.2");
    expect(own.warnings).toHaveLength(2);
  });

  test("has no line when none was given", () => {
    expect(defineStatus({ code: 571, name: "Tank Leaking" })).not.toHaveProperty("line");
  });

  test("says who uses the number already, when somebody does", () => {
    const { warnings } = defineStatus({ code: 499, name: "Token Required" });
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain('nginx already uses 499 for "Client Closed Request"');
  });

  test("cannot take a number that the registry holds", () => {
    expect(() => defineStatus({ code: 404, name: "Nope" })).toThrow(
      /^404 already means Not Found \(RFC 9110 15\.5\.5\)/,
    );
    expect(() => defineStatus({ code: 418, name: "Teapot" })).toThrow(/^418 is reserved/);
    expect(() => defineStatus({ code: 104, name: "Mine" })).toThrow(RangeError);
    expect(() => defineStatus({ code: 510, name: "Mine" })).toThrow(RangeError);
  });

  test.each([
    [620, "422 Unprocessable Content"],
    [621, "429 Too Many Requests"],
    [600, "problem type"],
    [99, "problem type"],
    [999, "problem type"],
    [4.5, "problem type"],
    [Number.NaN, "problem type"],
  ])("cannot be %d, which is out of range; the error names what to send", (code, alternative) => {
    expect(() => defineStatus({ code, name: "Validation Failed" })).toThrow(RangeError);
    expect(() => defineStatus({ code, name: "Validation Failed" })).toThrow(alternative);
  });

  test.each([
    "",
    " ",
    "\t",
    "a\r\nSet-Cookie: x=1",
    "a\nb",
    "a\rb",
    "a\u0000b",
    "a\u007fb",
    "\u2615",
  ])("cannot be called %j, which could not stand in a status line (RFC 9112 4)", (name) => {
    expect(() => defineStatus({ code: 471, name })).toThrow(TypeError);
  });

  test("may be called in Latin-1", () => {
    expect(defineStatus({ code: 471, name: "Réservoir vide" }).name).toBe("Réservoir vide");
  });

  test("refuses a long bad name as fast as a short one", () => {
    const start = performance.now();
    expect(() => defineStatus({ code: 471, name: `${"a".repeat(200_000)}\n` })).toThrow(TypeError);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("any code either is taken, or out of range, or gets warnings", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 1010 }), (code) => {
        const free =
          code >= 100 && code <= 599 && !isRegistered(code) && code !== 306 && code !== 418;
        if (free) {
          const own = defineStatus({ code, name: "Mine" });
          expect(own.warnings.length).toBeGreaterThan(0);
          expect(own.treatAs).toBe(status(code)?.treatAs);
        } else expect(() => defineStatus({ code, name: "Mine" })).toThrow(RangeError);
      }),
    );
  });
});
