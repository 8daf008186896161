import { expect, test } from "vitest";
import { formatProxyStatus, parseProxyStatus } from "./proxy-status.ts";

test("each intermediary says what happened to it (RFC 9209 2)", () => {
  const value =
    'FooGateway;next-protocol=h2;received-status=503, "my proxy";error=dns_error;next-hop=backend.example.org:8001;details="no such host";rcode="NXDOMAIN"';
  expect(parseProxyStatus(value)).toMatchObject([
    { name: "FooGateway", nextProtocol: "h2", receivedStatus: 503, error: undefined },
    {
      name: "my proxy",
      error: "dns_error",
      nextHop: "backend.example.org:8001",
      details: "no such host",
      parameters: { rcode: "NXDOMAIN" },
    },
  ]);
  expect(formatProxyStatus(parseProxyStatus(value) ?? [])).toBe(value);
});

test("a protocol that is no Token comes as bytes (RFC 9209 2.1.3)", () => {
  const value = "a;next-protocol=:aC8g:";
  expect(parseProxyStatus(value)?.[0]?.nextProtocol).toBe("h/ ");
  expect(formatProxyStatus(parseProxyStatus(value) ?? [])).toBe(value);
});

test("a parameter of the wrong type does not hide the others (RFC 9209 2)", () => {
  expect(parseProxyStatus('a;error="x";received-status=502')?.[0]).toMatchObject({
    error: undefined,
    receivedStatus: 502,
  });
});

test.each(["1;error=x", "(a)", "a,", "?1"])("%s is malformed (RFC 9209 2)", (value) => {
  expect(parseProxyStatus(value)).toBeUndefined();
});

test("what no structured field can hold is not sent", () => {
  expect(formatProxyStatus([{ name: "a", error: "not a token" }])).toBeUndefined();
  expect(formatProxyStatus([{ name: "a", details: "ü" }])).toBeUndefined();
});
