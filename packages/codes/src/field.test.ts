import { describe, expect, test } from "vitest";
import { field, fields } from "./index.ts";

describe("fields", () => {
  test.each(["Retry-After", "retry-after", "RETRY-AFTER"])(
    "%s is found: names are case-insensitive (RFC 9110 5.1)",
    (name) => {
      expect(field(name)).toMatchObject({ name: "Retry-After", direction: "response" });
      expect(field(name)?.statuses).toContain(503);
    },
  );

  test("Retry-After goes with a 202, whose monitor is asked later (RFC 9110 10.2.3)", () => {
    expect(field("retry-after")?.statuses).toContain(202);
  });

  test("each of several fields in one row is found", () => {
    const row = field("x-ratelimit-remaining");
    expect(row).toBeDefined();
    expect(field("X-RateLimit-Limit")).toBe(row);
    expect(field("X-RateLimit-Reset")).toBe(row);
  });

  test("every row is found by its name", () => {
    for (const it of fields) for (const name of it.name.split(", ")) expect(field(name)).toBe(it);
  });

  test("no row lists a status twice", () => {
    for (const it of fields)
      expect([it.name, new Set(it.statuses).size]).toEqual([it.name, it.statuses.length]);
  });

  test.each(["", "X-Unheard-Of", "constructor", "__proto__", "toString"])(
    "%j is no field of the table",
    (name) => {
      expect(field(name)).toBeUndefined();
    },
  );
});
