import { expect, test } from "vitest";
import { isCredential } from "./credentials.ts";

test.each([
  "Authorization",
  "PROXY-AUTHORIZATION",
  "cookie",
  "Set-Cookie",
  "X-Api-Key",
  "X-Auth-Token",
  "apikey",
  "Stripe-Signature",
])("%s carries credentials, and must not follow to another origin (RFC 9110 15.4)", (field) => {
  expect(isCredential(field)).toBe(true);
});

test.each([
  "Accept",
  "WWW-Authenticate",
  "Idempotency-Key",
  "X-Author",
  "Authentication-Info",
  "Author-Name",
])("%s carries none", (field) => {
  expect(isCredential(field)).toBe(false);
});
