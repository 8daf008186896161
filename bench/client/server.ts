/** Answers with 300 octets of JSON, as fast as Node can. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = JSON.stringify({
  id: "17",
  name: "Thing number seventeen",
  price: 17.5,
  currency: "EUR",
  stock: 17,
  tags: ["green", "round"],
  description: "It is kept in memory, so that only what HTTP costs is measured here.",
  maker: { name: "Nobody & Daughters", country: "IS" },
  made: "2025-01-02T03:04:05.678Z",
  changed: "2025-02-03T04:05:06.789Z",
});
const length = String(Buffer.byteLength(body));
const server = createServer((_, response) => {
  response.writeHead(200, [
    "Content-Type",
    "application/json",
    "Content-Length",
    length,
    "ETag",
    '"17"',
  ]);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
