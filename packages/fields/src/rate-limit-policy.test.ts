import { expect, test } from "vitest";
import { formatRateLimitPolicy, parseRateLimitPolicy } from "./rate-limit-policy.ts";

test("each policy has a quota, perhaps a window and a unit (ratelimit-headers-11)", () => {
  const value = '"burst";q=100;w=60, "bytes";q=65535;qu="content-bytes";pk=:AQ==:';
  expect(parseRateLimitPolicy(value)).toEqual([
    { name: "burst", quota: 100, window: 60, unit: "requests" },
    { name: "bytes", quota: 65535, unit: "content-bytes", partitionKey: new Uint8Array([1]) },
  ]);
  expect(formatRateLimitPolicy(parseRateLimitPolicy(value) ?? [])).toBe(value);
});

test.each([
  '"a"',
  '"a";q=x',
  '"a";q=-1',
  '"a";q=1;w=1.5',
  '"a";q=1;qu=1',
  '"a";q=1;pk="x"',
  "",
  "100;w=60",
])("%j is malformed and must be ignored (ratelimit-headers-11)", (value) => {
  expect(parseRateLimitPolicy(value)).toBeUndefined();
});

test("a name that is not ASCII cannot be sent", () => {
  expect(formatRateLimitPolicy([{ name: "ü", quota: 1 }])).toBeUndefined();
});
