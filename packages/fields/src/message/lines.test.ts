import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

test("lines end with CRLF or LF, and a CR alone ends none (RFC 9112 2.2)", () => {
  const readLine = linesOf("a\r\nb\nc\rd");
  expect(readLine(0)).toEqual({ text: "a", start: 0, end: 1, next: 3, ending: "\r\n" });
  expect(readLine(3)).toEqual({ text: "b", start: 3, end: 4, next: 5, ending: "\n" });
  expect(readLine(5)).toEqual({ text: "c\rd", start: 5, end: 8, next: 8, ending: "" });
  expect(readLine(8)).toBeUndefined();
});

test("a CR before the place asked for belongs to the line before", () => {
  expect(linesOf("\r\n")(1)).toEqual({ text: "", start: 1, end: 1, next: 2, ending: "\n" });
});
