import fc from "fast-check";
import { expect, test } from "vitest";
import { namedBy } from "./segments.ts";

const posix = { dotfiles: false, windows: false };
const windows = { dotfiles: false, windows: true };

test.each([
  ["a.txt", ["a.txt"], false],
  ["css/main.css", ["css", "main.css"], false],
  ["css/", ["css"], true],
  ["", [], true],
  ["a%20b", ["a b"], false],
  ["%25", ["%"], false],
  ["%2541", ["%41"], false],
  ["...", undefined, false],
  ["a..b", ["a..b"], false],
  [".well-known/security.txt", [".well-known", "security.txt"], false],
  ["con", ["con"], false],
  ["%C3%BC", ["ü"], false],
])("%j names %j", (rest, segments, isFolder) => {
  expect(namedBy(rest, posix)).toEqual(segments && { segments, isFolder });
});

test.each([
  "..",
  "../a",
  "a/../b",
  "a/..",
  ".",
  "a/./b",
  "%2e%2e",
  "%2E./a",
  ".%2e/a",
  "..%2fa",
  "..%5ca",
  "..\\a",
  "a\\b",
  "a%2fb",
  "a%00.txt",
  "a//b",
  "/a",
  "/",
  "//etc/passwd",
  ".env",
  ".git/config",
  "a/.hidden",
  "a/.well-known",
  "%E4%BD",
  "%",
])("%j names nothing", (rest) => {
  expect(namedBy(rest, posix)).toBeUndefined();
});

test.each([
  "con",
  "CON.txt",
  "nul",
  "aux.",
  "com1",
  "lpt9.log",
  "com\u00b9",
  "c:",
  "c:a",
  "a.txt::$DATA",
  "a.",
  "a%20",
  "progra~1",
  "a*",
  "a%0ab",
])("%j names nothing on Windows", (rest) => {
  expect(namedBy(rest, windows)).toBeUndefined();
});

test.each(["console", "a.con", "common", "nulls.txt", "a b"])("%j is a name on Windows", (name) => {
  expect(namedBy(encodeURIComponent(name), windows)?.segments).toEqual([name]);
});

test("dotfiles are named where they are wanted, and still nothing leads up", () => {
  expect(namedBy(".env", { ...posix, dotfiles: true })?.segments).toEqual([".env"]);
  expect(namedBy("../.env", { ...posix, dotfiles: true })).toBeUndefined();
});

test("no rest of a path, whatever it is, leads anywhere but down", () => {
  const piece = fc.constantFrom(
    "..",
    ".",
    "/",
    "\\",
    "%2e",
    "%2f",
    "%5c",
    "%00",
    "%",
    "a",
    "%252e",
    "é",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((it) => it.join("")),
      fc.boolean(),
      (rest, dotfiles) => {
        const segments = namedBy(rest, { dotfiles, windows: false })?.segments ?? [];
        for (const it of segments) {
          expect(it).not.toMatch(/[/\\\0]/);
          expect(["", ".", ".."]).not.toContain(it);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
