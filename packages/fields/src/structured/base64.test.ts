import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "./base64.ts";

test.each([
  ["", ""],
  ["Zg==", "f"],
  ["Zm8=", "fo"],
  ["Zm9v", "foo"],
  ["Zm9vYg==", "foob"],
  ["Zm9vYmE=", "fooba"],
  ["Zm9vYmFy", "foobar"],
])("the test vector %j decodes to %j and back (RFC 4648 10)", (encoded, text) => {
  const bytes = new TextEncoder().encode(text);
  expect(decodeBase64(encoded)).toEqual(bytes);
  expect(encodeBase64(bytes)).toBe(encoded);
});

test.each(["Zg", "Zm8", "Zg="])("%s is forgiven its padding (RFC 9651 4.2.7)", (encoded) => {
  expect(decodeBase64(encoded)).toBeDefined();
});

test("stray bits in the last character are ignored (RFC 9651 4.2.7)", () => {
  expect(decodeBase64("iZ==")).toEqual(new Uint8Array([0x89]));
});

test.each(["=", "==", "Z", "Zg===", "Zm8==", "Z=g=", "Zm 9v", "Zm9v\n", "Zm9_", "Zm9-", "Zm9v="])(
  "%j is not Base64 (RFC 4648 3.2, 3.3)",
  (encoded) => {
    expect(decodeBase64(encoded)).toBeUndefined();
  },
);

test("all bytes survive the round trip", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    }),
    { numRuns: 200 },
  );
});
