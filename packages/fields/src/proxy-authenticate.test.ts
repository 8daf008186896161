import { expect, test } from "vitest";
import { formatProxyAuthenticate, parseProxyAuthenticate } from "./proxy-authenticate.ts";

test("the grammar is that of WWW-Authenticate (RFC 9110 11.7.1)", () => {
  const value = 'Basic realm="proxy", Bearer';
  expect(parseProxyAuthenticate(value)?.map(({ scheme }) => scheme)).toEqual(["Basic", "Bearer"]);
  expect(formatProxyAuthenticate(parseProxyAuthenticate(value) ?? [])).toBe(value);
  expect(parseProxyAuthenticate("Basic realm")?.[0]?.token68).toBe("realm");
});
