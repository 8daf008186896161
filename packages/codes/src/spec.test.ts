import { expect, test } from "vitest";
import { reference } from "./index.ts";

test("the address of an RFC follows from its number and section", () => {
  expect(reference({ doc: "RFC 9110", section: "15.5.5" })).toEqual({
    doc: "RFC 9110",
    section: "15.5.5",
    cite: "RFC 9110 15.5.5",
    url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5",
  });
  expect(reference({ doc: "RFC 8297" })).toEqual({
    doc: "RFC 8297",
    cite: "RFC 8297",
    url: "https://www.rfc-editor.org/rfc/rfc8297.html",
  });
});

test("an address that was written down wins", () => {
  expect(reference({ doc: "RFC 9110", url: "https://example.com/" }).url).toBe(
    "https://example.com/",
  );
});

test("what is no RFC has the address that was written down, or none", () => {
  expect(reference({ doc: "MS-ASHTTP", section: "2.2" })).toEqual({
    doc: "MS-ASHTTP",
    section: "2.2",
    cite: "MS-ASHTTP 2.2",
  });
  expect(reference({ doc: "RFC 9110 and others" })).not.toHaveProperty("url");
});
