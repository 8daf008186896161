import { expect, test } from "vitest";
import { bearerChallenge, parseBearer, parseBearerChallenge } from "./bearer.ts";
import { formatChallenges, parseChallenges, parseCredentials } from "./challenge.ts";

test.each([
  ["Bearer mF_9.B5f-4.1JqM", "mF_9.B5f-4.1JqM"],
  ["bearer abc==", "abc=="],
  ["Bearer", undefined],
  ["Basic abc", undefined],
  ["Bearer a=b", undefined],
])("the token of %s is %s (RFC 6750 2.1)", (value, expected) => {
  const credentials = parseCredentials(value);
  expect(credentials && parseBearer(credentials)).toBe(expected);
});

test("a challenge says what was wrong with the token (RFC 6750 3)", () => {
  const [challenge] =
    parseChallenges(
      'Bearer realm="example", scope="a b", error="insufficient_scope", error_description="No b.", error_uri="https://a/"',
    ) ?? [];
  expect(challenge && parseBearerChallenge(challenge)).toEqual({
    realm: "example",
    scope: ["a", "b"],
    error: "insufficient_scope",
    errorDescription: "No b.",
    errorUri: "https://a/",
  });
});

test("malformed members count as absent (RFC 6750 3)", () => {
  const [challenge] = parseChallenges('Bearer scope="a  b", error="", error_uri="a b"') ?? [];
  expect(challenge && parseBearerChallenge(challenge)).toEqual({});
  const [basic] = parseChallenges("Basic realm=a") ?? [];
  expect(basic && parseBearerChallenge(basic)).toBeUndefined();
});

test.each([
  [{}, "Bearer"],
  [{ realm: "a", error: "invalid_token" }, 'Bearer realm="a", error="invalid_token"'],
  [{ scope: ["a", "b"], errorUri: "https://a/" }, 'Bearer scope="a b", error_uri="https://a/"'],
  [{ scope: [] }, "Bearer"],
])("%j is sent as %s (RFC 6750 3)", (given, expected) => {
  const challenge = bearerChallenge(given);
  expect(challenge && formatChallenges([challenge])).toBe(expected);
});

test.each([
  { error: 'a"' },
  { errorDescription: "ü" },
  { errorUri: "a b" },
  { scope: ["a b"] },
  { error: "" },
])("%j cannot be sent (RFC 6750 3)", (given) => {
  expect(bearerChallenge(given)).toBeUndefined();
});
