import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "./address.ts";

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:c000:201", "192.0.2.1"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:DB8:0:0:ffff::", "2001:db8:0:0::/64"],
  ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
  ["64:ff9b::192.0.2.1", "64:ff9b:0:0::/64"],
])("%s stands for %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  "",
  "unknown",
  "_hidden",
  "1:2",
  "::1::2",
  "::ffff:1.2.3.256",
  "1:2:3:4:5:6:7:8::",
  "g::",
])("%j is no address and stays as it is", (address) => {
  expect(networkOf(address)).toBe(address);
});

test("all addresses of a /64 are one, and of another one they are not", () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.integer({ min: 0, max: 0xffff }), (address, group) => {
      const network = networkOf(address);
      if (!network.endsWith("::/64")) return;
      const prefix = network.slice(0, -"::/64".length);
      expect(networkOf(`${prefix}:1:2:3:${group.toString(16)}`)).toBe(network);
    }),
  );
});
