/** The requests that wrk.lua makes, for the generator with bare sockets. */
import type { Load, Wire } from "../server/loads.ts";
import type { What } from "./wrk.ts";

const order = JSON.stringify({
  article: "17",
  count: 3,
  name: "Somebody of Somewhere",
  address: { street: "Long Street 117", city: "Loopback", postcode: "127001" },
  note: "Leave it with the neighbours at number 119, please.",
});

/** Clients and articles. */
const many = 1000;

/** More keys than a window of a second has requests: none comes twice. */
const keys = 20_000;

/** A load; of keyed requests a new one each time, since no key may have come before. */
export function loadOf(what: What, milliseconds: number): Load {
  const count = what === "keyed" ? Math.ceil((keys * Math.max(300, milliseconds)) / 1000) : many;
  const requests = Array.from({ length: count }, (_, i) => wireOf(what, i));
  return { name: what, label: what, requests };
}

function wireOf(what: What, i: number): Wire {
  const [line, status] =
    what === "get"
      ? [`GET /articles/${(i * 7) % many} HTTP/1.1`, 200]
      : ["POST /orders HTTP/1.1", 201];
  const fields = [
    ...["Host: 127.0.0.1", "Accept: application/json", "User-Agent: bench"],
    `X-Client: client-${i % many}`,
  ];
  if (what !== "get")
    fields.push("Content-Type: application/json", `Content-Length: ${order.length}`);
  if (what === "keyed") fields.push(`Idempotency-Key: "${crypto.randomUUID()}"`);
  const content = what === "get" ? "" : order;
  return { text: `${[line, ...fields].join("\r\n")}\r\n\r\n${content}`, status, bare: false };
}
