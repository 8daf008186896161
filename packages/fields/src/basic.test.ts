import fc from "fast-check";
import { expect, test } from "vitest";
import { basicChallenge, basicCredentials, parseBasic } from "./basic.ts";
import { formatChallenges, parseCredentials } from "./challenge.ts";

const read = (value: string) => {
  const credentials = parseCredentials(value);
  return credentials && parseBasic(credentials);
};

test.each([
  ["Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", { user: "Aladdin", password: "open sesame" }],
  ["basic dGVzdDoxMjPCow==", { user: "test", password: "123£" }],
  ["Basic YTpiOmM=", { user: "a", password: "b:c" }],
  ["Basic Og==", { user: "", password: "" }],
  ["Basic Og", { user: "", password: "" }],
])("%s (RFC 7617 2)", (value, expected) => {
  expect(read(value)).toEqual(expected);
});

test("bytes that are not UTF-8 are read as Latin-1 (RFC 7617 3)", () => {
  expect(read("Basic dGVzdDoxMjOj")).toEqual({ user: "test", password: "123£" });
});

test.each([
  "Basic",
  "Basic !",
  "Basic YQ==",
  "Basic Y",
  "Bearer Og==",
  "Basic YTpiAA==",
  "Basic a-b_",
])("%s has no user and password (RFC 7617 2)", (value) => {
  expect(read(value)).toBeUndefined();
});

test.each([
  { user: "a:b", password: "" },
  { user: "a\n", password: "" },
  { user: "", password: "\0" },
  { user: "\ud800", password: "" },
])("%j cannot be Basic credentials (RFC 7617 2)", (credentials) => {
  expect(basicCredentials(credentials)).toBeUndefined();
});

test("text is normalized, so that two keyboards give one password (RFC 7617 2.1)", () => {
  expect(basicCredentials({ user: "u", password: "u\u0308" })).toEqual(
    basicCredentials({ user: "u", password: "ü" }),
  );
});

test("the challenge asks for UTF-8 (RFC 7617 2.1)", () => {
  expect(formatChallenges([basicChallenge("foo")])).toBe('Basic realm="foo", charset="UTF-8"');
});

test("users and passwords survive the round trip (RFC 7617 2)", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: "grapheme" }), (user, password) => {
      const credentials = basicCredentials({ user, password });
      if (credentials === undefined) return;
      expect(parseBasic(credentials)).toEqual({ user, password: password.normalize("NFC") });
    }),
    { numRuns: 200 },
  );
});
