import { expect, test } from "vitest";
import { findProtocol, formatUpgrade, parseUpgrade } from "./upgrade.ts";

test.each([
  [
    "HTTP/2.0, SHTTP/1.3, IRC/6.9, RTA/x11",
    [
      { name: "HTTP", version: "2.0" },
      { name: "SHTTP", version: "1.3" },
      { name: "IRC", version: "6.9" },
      { name: "RTA", version: "x11" },
    ],
  ],
  ["websocket", [{ name: "websocket" }]],
  ["", []],
  ["HTTP/", undefined],
  ["/2", undefined],
  ["HTTP/2/3", undefined],
])("Upgrade %j is %j (RFC 9110 7.8)", (value, protocols) => {
  expect(parseUpgrade(value)).toEqual(protocols);
  if (protocols) expect(formatUpgrade(protocols)).toBe(value);
});

test("protocol names compare without case (RFC 9110 7.8)", () => {
  const protocols = parseUpgrade("WebSocket, HTTP/2.0") ?? [];
  expect(findProtocol(protocols, "websocket")).toEqual({ name: "WebSocket" });
  expect(findProtocol(protocols, "http", "2.0")?.name).toBe("HTTP");
  expect(findProtocol(protocols, "http", "3")).toBeUndefined();
  expect(formatUpgrade([{ name: "a b" }])).toBeUndefined();
  expect(formatUpgrade([{ name: "a", version: "" }])).toBeUndefined();
});
