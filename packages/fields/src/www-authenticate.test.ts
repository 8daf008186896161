import { expect, test } from "vitest";
import { formatWwwAuthenticate, parseWwwAuthenticate } from "./www-authenticate.ts";

test.each([
  'Basic realm="foo", charset="UTF-8"',
  'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
  'Digest realm="a@b", qop="auth, auth-int", algorithm=SHA-256, nonce="7y=", Basic realm="simple"',
  "Negotiate, Basic",
])("%s is read and sent alike (RFC 9110 11.6.1)", (value) => {
  expect(formatWwwAuthenticate(parseWwwAuthenticate(value) ?? [])).toBe(value);
});
