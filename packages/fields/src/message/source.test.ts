import fc from "fast-check";
import { expect, test } from "vitest";
import { concatBytes, latin1, latin1Bytes, sourceOf } from "./source.ts";

test("every byte is one character, 0x80 to 0x9F included (RFC 9112 2.2)", () => {
  const all = Uint8Array.from({ length: 256 }, (_, index) => index);
  expect(Array.from(latin1(all), (char) => char.charCodeAt(0))).toEqual([...all]);
  expect(latin1Bytes(latin1(all))).toEqual(all);
});

test("a string counts as its UTF-8 bytes", () => {
  expect(sourceOf("ü€").text).toBe("Ã¼â\u0082¬");
});

test("what does not fit in Latin-1 becomes UTF-8", () => {
  expect(latin1Bytes("€")).toEqual(new Uint8Array([0xe2, 0x82, 0xac]));
});

test("long inputs do not overflow the stack", () => {
  expect(latin1(new Uint8Array(300_000)).length).toBe(300_000);
});

test("parts are joined in order", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (parts) => {
      expect([...concatBytes(parts)]).toEqual(parts.flatMap((part) => [...part]));
    }),
    { numRuns: 100 },
  );
});
