import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { Content } from "./content.ts";
import { exchangeFrom } from "./exchange.ts";
import { exchangesFromHar } from "./sources/har.ts";

const trace = "TypeError: x\n    at f (/srv/a.js:1:2)\n    at node:internal/main:3:4";

/** A 500 with content in Base64. */
function failing(type: string, octets: Uint8Array, fields: readonly [string, string][] = []) {
  return exchangeFrom({
    request: { method: "GET", target: "/a", headers: [["Host", "a.example"]] },
    response: {
      status: 500,
      headers: [["Content-Type", type], ...fields],
      bodyBase64: Buffer.from(octets).toString("base64"),
    },
  });
}

const rulesOf = (...args: Parameters<typeof failing>): string[] =>
  check([failing(...args)]).map((it) => it.rule);

describe("content in Base64", () => {
  test("is text where its octets are UTF-8, and a stack trace in it is found", () => {
    expect(rulesOf("text/plain", Buffer.from(trace))).toContain("stack-trace-leak");
  });

  test("is text where its type says so, in the charset of the type", () => {
    const octets = Buffer.from(`\xfcber\n${trace}`, "latin1");
    expect(failing("text/plain; charset=ISO-8859-1", octets).response.content?.text).toMatch(
      /^über/,
    );
    expect(rulesOf("text/plain; charset=iso-8859-1", octets)).toContain("stack-trace-leak");
    expect(rulesOf("text/html; charset=nobody-knows", octets)).toContain("stack-trace-leak");
    expect(rulesOf("application/problem+json", octets)).toContain("stack-trace-leak");
  });

  test("is none where neither says so, or where it is coded", () => {
    const octets = Buffer.from(`\xfc${trace}`, "latin1");
    expect(failing("image/png", octets).response.content?.isBinary).toBe(true);
    const coded = failing("text/plain", Buffer.from("no gzip"), [["Content-Encoding", "gzip"]]);
    expect(coded.response.content?.isBinary).toBe(true);
  });

  test("keeps its octets, whatever their charset", () => {
    const octets = Uint8Array.of(0xfc, 0x62);
    const content = Content.of(octets, undefined, "text/plain; charset=latin1");
    expect([content.text, content.length, content.isBinary]).toEqual(["üb", 2, false]);
    expect(content.octets).toBe(octets);
    expect(content.equals(new Content(octets))).toBe(true);
    expect(content.equals(new Content("üb"))).toBe(false);
  });

  test("is the same in a HAR", () => {
    const [exchange] = exchangesFromHar([
      {
        request: { method: "GET", url: "https://a.example/a" },
        response: {
          status: 500,
          headers: [{ name: "Content-Type", value: "text/plain" }],
          content: {
            size: trace.length,
            text: Buffer.from(trace).toString("base64"),
            encoding: "base64",
          },
        },
      },
    ]);
    expect(check(exchange === undefined ? [] : [exchange]).map((it) => it.rule)).toContain(
      "stack-trace-leak",
    );
  });
});
