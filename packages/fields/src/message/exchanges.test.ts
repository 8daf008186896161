import { expect, test } from "vitest";
import { pairExchanges } from "./exchanges.ts";
import { parseMessage } from "./message.ts";
import type { RequestMessage, ResponseMessage } from "./types.ts";

const request = (target: string) =>
  parseMessage(`GET ${target} HTTP/1.1\r\n\r\n`).value as RequestMessage;
const response = (status: number) =>
  parseMessage(`HTTP/1.1 ${status} \r\n\r\n`).value as ResponseMessage;

test("responses answer requests in order (RFC 9112 9.3.2)", () => {
  const pairing = pairExchanges();
  pairing.request(request("/1"));
  pairing.request(request("/2"));
  expect(pairing.pending()?.target).toBe("/1");
  pairing.response(response(200));
  pairing.interim(response(103));
  pairing.response(response(404));
  pairing.close();
  expect(pairing.exchanges.map((each) => each.response?.status)).toEqual([200, 404]);
  expect(pairing.exchanges[1]?.response?.interim.map(({ status }) => status)).toEqual([103]);
});

test("a block leaves open requests without an answer", () => {
  const pairing = pairExchanges();
  pairing.request(request("/1"));
  pairing.block("next");
  pairing.response(response(200));
  expect(pairing.exchanges.map(({ label, response: each }) => [label, each?.status])).toEqual([
    ["", undefined],
    ["next", 200],
  ]);
});
