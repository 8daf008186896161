import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "./digest.ts";

test("is the same for the same parts, whatever array they are a piece of", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat({ max: 9 }), (octets, offset) => {
      const larger = new Uint8Array(octets.length + offset);
      larger.set(octets, offset);
      expect(digestOf("x", larger.subarray(offset))).toBe(digestOf("x", octets));
      expect(digestOf("x", octets)).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
});

test("one bit more or less makes it another, in about half of its bits", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), fc.nat(), (octets, at) => {
      const other = octets.slice();
      other[at % octets.length] = (other[at % octets.length] as number) ^ (1 << (at % 8));
      const [one, two] = [digestOf(octets), digestOf(other)].map((it) => BigInt(`0x${it}`));
      const differing = ((one as bigint) ^ (two as bigint)).toString(2).replaceAll("0", "").length;
      expect(differing).toBeGreaterThan(25);
      expect(differing).toBeLessThan(103);
    }),
    { numRuns: 1000 },
  );
});

test("where a part ends counts, and so does what is empty", () => {
  const all = [
    digestOf(),
    digestOf(""),
    digestOf("", ""),
    digestOf("ab", "c"),
    digestOf("a", "bc"),
    digestOf("abc"),
    digestOf("abc", ""),
    digestOf("abc\0"),
    digestOf(new Uint8Array(16)),
    digestOf(new Uint8Array(17)),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test("no two of a hundred thousand short texts have the same, nor the same half", () => {
  const halves = new Set<string>();
  for (let i = 0; i < 100_000; i++) halves.add(digestOf(`{"amount":${i}}`).slice(0, 16));
  expect(halves.size).toBe(100_000);
});
