import { expect, test } from "vitest";
import { errorOf } from "./attempt.ts";

test.each([
  ["null", null],
  ["a word", "gone"],
  ["a number", 7],
  ["an error with a cause that is none", new Error("gone", { cause: null })],
])("a caller may leave for any reason: %s", (_, reason) => {
  const { why, cause } = errorOf(new Error("fetch failed"), AbortSignal.abort(reason));
  expect([why, cause]).toEqual(["aborted", reason]);
});

test("AbortSignal.timeout is a timeout, and another try does not help", () => {
  const { why, passes } = errorOf(
    undefined,
    AbortSignal.abort(new DOMException("It took too long.", "TimeoutError")),
  );
  expect([why, passes]).toEqual(["timeout", false]);
});

test.each([
  ["ECONNREFUSED", false],
  ["ENOTFOUND", false],
  ["EAI_AGAIN", false],
  ["UND_ERR_CONNECT_TIMEOUT", false],
  ["ECONNRESET", true],
  ["UND_ERR_SOCKET", true],
])("after %s the server may have seen the request: %s", (code, wasSent) => {
  const cause = Object.assign(new Error(), { code });
  const error = errorOf(new TypeError("fetch failed", { cause }));
  expect([error.why, error.passes, error.wasSent]).toEqual(["network", true, wasSent]);
});

test("what breaks off after the head is truncated; an error without a word does not pass", () => {
  expect(errorOf(new TypeError("terminated"), undefined, 200).why).toBe("truncated");
  expect(errorOf(new TypeError("fetch failed", { cause: new Error() })).passes).toBe(false);
});
