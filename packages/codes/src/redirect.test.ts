import { expect, test } from "vitest";
import { methodAfter } from "./redirect.ts";
import { statuses } from "./status.ts";

test.each([
  [301, "POST", "GET"],
  [302, "POST", "GET"],
  [301, "PUT", "PUT"],
  [302, "QUERY", "QUERY"],
  [303, "POST", "GET"],
  [303, "PUT", "GET"],
  [303, "HEAD", "HEAD"],
  [307, "POST", "POST"],
  [308, "POST", "POST"],
])("%i after %s is followed with %s (RFC 9110 15.4)", (code, method, next) => {
  expect(methodAfter(code, method)).toBe(next);
});

test.each([300, 304, 305, 306, 200, 399])("%i is not followed", (code) => {
  expect(methodAfter(code, "GET")).toBeUndefined();
});

test("the redirects that the facts say are followed are followed, and no others", () => {
  for (const { code, redirect } of statuses) {
    expect([code, methodAfter(code, "GET") !== undefined]).toEqual([
      code,
      redirect?.fetchFollows === true,
    ]);
  }
});
