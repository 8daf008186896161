import { describe, expect, test } from "vitest";
import { formatAccept, mediaTypeQuality, parseAccept, preferredMediaTypes } from "./accept.ts";
import { parseMediaType } from "./grammar/media-type.ts";

const quality = (field: string | undefined, type: string) => {
  const [accept, media] = [
    field === undefined ? undefined : parseAccept(field),
    parseMediaType(type),
  ];
  if (media === undefined || (field !== undefined && accept === undefined)) throw new Error(type);
  return mediaTypeQuality(accept, media);
};

describe("the quality table of RFC 9110 12.5.1", () => {
  const field =
    "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5";
  test.each([
    ["text/plain;format=flowed", 1],
    ["text/plain", 0.7],
    ["text/html", 0.3],
    ["image/jpeg", 0.5],
    ["text/plain;format=fixed", 0.4],
    ["text/html;level=3", 0.3],
  ])("%s: %s", (type, expected) => expect(quality(field, type)).toBe(expected));
});

describe("the most specific range decides, whatever its order (RFC 9110 12.5.1)", () => {
  test.each([
    ["text/*, text/html;q=0.1", "text/html", 0.1],
    ["text/html;q=0, */*", "text/html", 0],
    ["*/*, text/html;q=0", "text/html", 0],
    ["text/html;q=0, */*", "text/css", 1],
    ["text/html;q=0.1, text/html;q=0.2", "text/html", 0.2],
    ["text/html;q=0.2, text/html;q=0.1", "text/html", 0.2],
    ["text/html;level=1", "text/html", 0],
    ["text/html;level=1;q=0.5;x=2", "text/html;x=2;level=1", 0.5],
    ["TEXT/HTML;Q=0.5", "text/html", 0.5],
    ["text/plain;charset=utf-8", "text/plain;charset=UTF-8", 1],
    ["image/png", "text/html", 0],
    ["", "text/html", 0],
  ])("%s: %s has %s", (field, type, expected) => expect(quality(field, type)).toBe(expected));
  test("without the field anything goes", () => expect(quality(undefined, "a/b")).toBe(1));
});

test("the client's weight comes first, then the server's order; what is refused is gone", () => {
  const offered = ["text/html", "application/json", "text/csv", "image/png", "not a type"];
  const prefer = (field?: string) =>
    preferredMediaTypes(field === undefined ? undefined : parseAccept(field), offered);
  expect(prefer()).toEqual(offered.slice(0, 4));
  expect(prefer("*/*")).toEqual(offered.slice(0, 4));
  expect(prefer("application/json, text/*;q=0.5")).toEqual([
    "application/json",
    "text/html",
    "text/csv",
  ]);
  expect(prefer("text/csv, text/html")).toEqual(["text/html", "text/csv"]);
  expect(prefer("video/*")).toEqual([]);
});

test.each(["text", "text/html;q=2", "text/html;q=", "*", "*; q=.2", "text/html, a b"])(
  "%j is malformed",
  (value) => expect(parseAccept(value)).toBeUndefined(),
);

test("empty elements are ignored (RFC 9110 5.6.1.2), and q is no parameter wherever it stands", () => {
  expect(parseAccept(", text/html;q=0.5;level=1 ,")).toEqual([
    { type: "text", subtype: "html", parameters: { level: "1" }, weight: 0.5 },
  ]);
});

test("the weight is written last (RFC 9110 12.5.1)", () => {
  expect(formatAccept(parseAccept("text/html;q=0.5;level=1, */*") ?? [])).toBe(
    "text/html; level=1;q=0.5, */*",
  );
  expect(
    formatAccept([{ type: "a", subtype: "b", parameters: { q: "1" }, weight: 0.5 }]),
  ).toBeUndefined();
});
