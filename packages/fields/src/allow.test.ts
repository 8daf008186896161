import { expect, test } from "vitest";
import { formatAllow, parseAllow } from "./allow.ts";

test.each([
  ["GET, HEAD, PUT", ["GET", "HEAD", "PUT"]],
  ["", []],
  ["get, GET", ["get", "GET"]],
  ["GET HEAD", undefined],
])(
  "Allow %j is %j: methods are case-sensitive, none is a legal answer (RFC 9110 10.2.1)",
  (value, methods) => {
    expect(parseAllow(value)).toEqual(methods);
  },
);

test("each method is written once", () => {
  expect(formatAllow(["GET", "HEAD", "GET"])).toBe("GET, HEAD");
  expect(formatAllow([])).toBe("");
  expect(formatAllow(["GET\r\nX: 1"])).toBeUndefined();
});
