import { expect, test } from "vitest";
import { formatAuthorization, parseAuthorization } from "./authorization.ts";

test.each([
  "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
  "Bearer mF_9.B5f-4.1JqM",
  'Digest username="Mufasa", realm="a@b", uri="/dir/index.html", qop=auth, nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"',
])("%s is read and sent alike (RFC 9110 11.6.2)", (value) => {
  const credentials = parseAuthorization(value);
  expect(credentials && formatAuthorization(credentials)).toBe(value);
});

test("several credentials in one value are malformed (RFC 9110 11.6.2)", () => {
  expect(parseAuthorization("Bearer a, Bearer b")).toBeUndefined();
});
