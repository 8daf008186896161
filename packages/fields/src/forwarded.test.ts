import { expect, test } from "vitest";
import { formatForwarded, nodeAddress, parseForwarded } from "./forwarded.ts";

test.each([
  ['for="_gazonk"', [{ for: "_gazonk" }]],
  ['For="[2001:db8:cafe::17]:4711"', [{ for: "[2001:db8:cafe::17]:4711" }]],
  [
    "for=192.0.2.60;proto=http;by=203.0.113.43",
    [{ for: "192.0.2.60", proto: "http", by: "203.0.113.43" }],
  ],
  ["for=192.0.2.43, for=198.51.100.17", [{ for: "192.0.2.43" }, { for: "198.51.100.17" }]],
  ['for=a;;host="b,c;d"; ', [{ for: "a", host: "b,c;d" }]],
])("%s (RFC 7239 4)", (value, elements) => {
  expect(parseForwarded(value)).toEqual(elements);
});

test.each([
  "",
  ",",
  "for",
  "for=",
  "for=[::1]",
  "for=1.2.3.4:80",
  "for=a b",
  "for=a;for=b",
  'for="a',
])("%j is malformed (RFC 7239 4)", (value) => {
  expect(parseForwarded(value)).toBeUndefined();
});

test("what cannot be sent is not", () => {
  expect(formatForwarded([{ for: "[::1]", proto: "http" }, { by: "_a" }])).toBe(
    'for="[::1]";proto=http, by=_a',
  );
  for (const elements of [[], [{}], [{ for: "\r\n" }], [{ "a b": "c" }]])
    expect(formatForwarded(elements as never)).toBeUndefined();
});

test.each([
  ["192.0.2.43", "192.0.2.43"],
  ["192.0.2.43:80", "192.0.2.43"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["[2001:db8::1]:_port", "2001:db8::1"],
  ["unknown", undefined],
  ["_hidden", undefined],
  ["2001:db8::1", undefined],
])("the address of the node %s is %s (RFC 7239 6)", (node, address) => {
  expect(nodeAddress(node)).toBe(address);
});
