import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Challenge,
  findChallenge,
  formatChallenges,
  formatCredentials,
  hasScheme,
  parseChallenges,
  parseCredentials,
} from "./challenge.ts";

const challenge = (scheme: string, parameters: Record<string, string> = {}): Challenge => ({
  scheme,
  token68: undefined,
  parameters,
});
const sealed = (scheme: string, token68: string): Challenge => ({
  scheme,
  token68,
  parameters: {},
});

test("two challenges in one field value are told apart although both lists use commas (RFC 9110 11.6.1)", () => {
  expect(
    parseChallenges(
      'Basic realm="simple", Newauth realm="apps", type=1,\ttitle="Login to \\"apps\\""',
    ),
  ).toEqual([
    challenge("Basic", { realm: "simple" }),
    challenge("Newauth", { realm: "apps", type: "1", title: 'Login to "apps"' }),
  ]);
});

test.each([
  ["Negotiate", [challenge("Negotiate")]],
  ["Negotiate, Basic", [challenge("Negotiate"), challenge("Basic")]],
  ["Negotiate oYIDLzCC==", [sealed("Negotiate", "oYIDLzCC==")]],
  ["Negotiate a=, NTLM b, C", [sealed("Negotiate", "a="), sealed("NTLM", "b"), challenge("C")]],
  ["A realm", [sealed("A", "realm")]],
  ["A realm=b", [challenge("A", { realm: "b" })]],
  ['A realm = b , x= "y"', [challenge("A", { realm: "b", x: "y" })]],
  ["A Realm=b", [challenge("A", { realm: "b" })]],
  ['A a="1, B b=2"', [challenge("A", { a: "1, B b=2" })]],
  ["A a=1, B, C c=3", [challenge("A", { a: "1" }), challenge("B"), challenge("C", { c: "3" })]],
  [", A a=1,, ,b=2, ,B ,", [challenge("A", { a: "1", b: "2" }), challenge("B")]],
  ["A ,a=1", [challenge("A", { a: "1" })]],
  ["A , B b=1", [challenge("A"), challenge("B", { b: "1" })]],
  ["", []],
  [" , ", []],
])("the challenges of %j (RFC 9110 11.6.1)", (value, expected) => {
  expect(parseChallenges(value)).toEqual(expected);
});

test.each([
  "A a=1, a=2",
  "A a=1, A=2",
  "A realm x",
  "A a=1 b=2",
  "A a=,b=",
  'A a="1',
  'A a="1"x',
  'A "a"',
  "A, a=1",
  "A t68==, a=1",
  "A t68== b",
  "=",
  "A =",
  "A\ta=1",
  'A a="\u0001"',
  "A a=1; b=2",
])("%j is malformed (RFC 9110 11.2, 11.3)", (value) => {
  expect(parseChallenges(value)).toBeUndefined();
});

test("credentials are one challenge's worth, without another after them (RFC 9110 11.4)", () => {
  expect(parseCredentials(" Bearer mF_9.B5f-4.1JqM ")).toEqual(sealed("Bearer", "mF_9.B5f-4.1JqM"));
  expect(parseCredentials('Digest username="Mufasa", nc=00000001,')).toEqual(
    challenge("Digest", { username: "Mufasa", nc: "00000001" }),
  );
  expect(parseCredentials("Bearer")).toEqual(challenge("Bearer"));
});

test.each([
  "",
  " ",
  "Bearer a, Basic b",
  "Bearer a,",
  "Bearer a b",
  "Basic a:b",
  "D a=1, a=2",
  ",",
])("%j are no credentials (RFC 9110 11.4)", (value) => {
  expect(parseCredentials(value)).toBeUndefined();
});

test("schemes ignore case (RFC 9110 11.1)", () => {
  const challenges = parseChallenges("bAsIc realm=a, DIGEST realm=b") ?? [];
  expect(findChallenge(challenges, "Digest")?.parameters).toEqual({ realm: "b" });
  expect(findChallenge(challenges, "Bearer")).toBeUndefined();
  expect(hasScheme(challenge("bearer"), "Bearer")).toBe(true);
});

test("a name such as __proto__ is a name like any other", () => {
  const [first] = parseChallenges("A __proto__=1, constructor=2") ?? [];
  expect(Object.entries(first?.parameters ?? {})).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("values are quoted, except those that must not be (RFC 9110 11.5, RFC 7616 3.3, 3.4)", () => {
  const parameters = { realm: "a", qop: "auth", stale: "true", algorithm: "MD5" };
  expect(formatChallenges([challenge("Digest", parameters)])).toBe(
    'Digest realm="a", qop="auth", stale=true, algorithm=MD5',
  );
  expect(formatCredentials(challenge("Digest", { username: "a", qop: "auth", nc: "1" }))).toBe(
    'Digest username="a", qop=auth, nc=1',
  );
});

test.each([
  challenge("A B"),
  challenge(""),
  challenge("A", { "b c": "1" }),
  challenge("A", { b: "x\r\nSet-Cookie: c=1" }),
  challenge("A", { b: "€" }),
  sealed("A", "b c"),
  sealed("A", ""),
  sealed("A", "=b"),
])("%j cannot be sent (RFC 9110 11.3)", (value) => {
  expect(formatChallenges([value])).toBeUndefined();
});

test("challenges survive the round trip (RFC 9110 11.6.1)", () => {
  const name = fc.stringMatching(/^[a-z!#~_][a-z0-9-]{0,5}$/);
  const parameters = fc.dictionary(name, fc.stringMatching(/^[\t -~\u0080-\u00ff]{0,9}$/));
  const any = fc.oneof(
    fc.tuple(name, parameters).map(([scheme, given]) => challenge(scheme, given)),
    fc.tuple(name, fc.stringMatching(/^[\w.~+/-]{1,9}={0,2}$/)).map(([s, t]) => sealed(s, t)),
  );
  fc.assert(
    fc.property(fc.array(any), (challenges) => {
      expect(parseChallenges(formatChallenges(challenges) ?? "?")).toEqual(challenges);
      const [first] = challenges;
      if (first) expect(parseCredentials(formatCredentials(first) ?? "")).toEqual(first);
    }),
    { numRuns: 200 },
  );
});
