import { expect, test } from "vitest";
import type { Exchange } from "../exchange.ts";
import { forwardedFor } from "./forwarded.ts";

function keyOf(
  by: ReturnType<typeof forwardedFor>,
  fields: Record<string, string>,
  address?: string,
) {
  const request = { address, field: (name: string) => fields[name] } as unknown as Exchange;
  return by({ user: undefined, request });
}

test.each([
  ["192.0.2.1", 1, "192.0.2.1"],
  ["made up, 192.0.2.1", 1, "192.0.2.1"],
  ["made up, 192.0.2.1, 203.0.113.1", 2, "192.0.2.1"],
  ["203.0.113.1", 2, "203.0.113.1"],
  ["2001:db8::1", 1, "2001:db8:0:0::/64"],
  ["192.0.2.1:4711", 1, "192.0.2.1"],
  ["::ffff:192.0.2.1", 1, "192.0.2.1"],
  ["unknown", 1, "unknown"],
  [" ,", 1, "198.51.100.9"],
])("X-Forwarded-For: %s with %d proxies is %s", (value, hops, key) => {
  const fields = { "x-forwarded-for": value, forwarded: "for=198.51.100.1" };
  expect(keyOf(forwardedFor(hops), fields, "198.51.100.9")).toBe(key);
});

test.each([
  ["for=192.0.2.1", "192.0.2.1"],
  ['for=x, for="[2001:db8::1]:80";proto=https', "2001:db8:0:0::/64"],
  ["for=192.0.2.1, proto=https", "unknown"],
  ['for="unclosed, for=192.0.2.1', "198.51.100.9"],
])("Forwarded: %s is %s (RFC 7239 5.2)", (value, key) => {
  const by = forwardedFor(1, { field: "Forwarded" });
  expect(keyOf(by, { forwarded: value, "x-forwarded-for": "1.1.1.1" }, "198.51.100.9")).toBe(key);
});

test("who has neither field nor address counts with all others of the kind", () => {
  expect(keyOf(forwardedFor(), {})).toBe("unknown");
});

test.each([0, -1, 1.5, Number.NaN])("%d proxies are refused", (hops) => {
  expect(() => forwardedFor(hops)).toThrow("proxies pass nothing on");
});
