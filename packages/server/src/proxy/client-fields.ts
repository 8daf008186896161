import { formatForwarded } from "@verdict/fields";
import type { Exchange } from "../exchange.ts";
import { valuesOf } from "./hop-fields.ts";

/** How the server behind learns of the client: by Forwarded (RFC 7239), or by the fields that came before it. */
export type Tells = "forwarded" | "x-forwarded";

const names = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"];

/** Whether a field tells who the client is. Whatever a client says of itself there is no more than its word. */
export function tellsOfClient(name: string): boolean {
  return names.includes(name);
}

/**
 * What is told of the client: its address, the host that it asked for, and by what scheme.
 *
 * @param trusted whether what came in those fields is passed on, this client being at their end
 * @param scheme by which the request came
 * @returns names and values by turns
 * @example clientFields(exchange, "forwarded", false, "http"); // ["Forwarded", 'for=192.0.2.1;host=example.com;proto=http']
 */
export function clientFields(
  exchange: Exchange,
  tells: Tells,
  trusted: boolean,
  scheme: string,
): string[] {
  const { address } = exchange;
  const host = exchange.field("host");
  const before = (name: string): string[] => (trusted ? valuesOf(exchange.fieldLines(), name) : []);
  if (tells === "forwarded") {
    const element = {
      for: address === undefined ? "unknown" : nodeOf(address),
      ...(host === undefined || host === "" ? {} : { host }),
      proto: scheme,
    };
    const own = formatForwarded([element]);
    const all = [...before("forwarded"), ...(own === undefined ? [] : [own])];
    return all.length === 0 ? [] : ["Forwarded", all.join(", ")];
  }
  // The first proxy has seen the host and the scheme; those after it only each other.
  const first = (name: string, own: string | undefined): string[] => {
    const value = before(name)[0] ?? own;
    return value === undefined || value === "" ? [] : [value];
  };
  return [
    ...["X-Forwarded-For", [...before("x-forwarded-for"), address ?? "unknown"].join(", ")],
    ...first("x-forwarded-host", host).flatMap((it) => ["X-Forwarded-Host", it]),
    ...first("x-forwarded-proto", scheme).flatMap((it) => ["X-Forwarded-Proto", it]),
  ];
}

/** An address as a node (RFC 7239 6): IPv6 in brackets. */
function nodeOf(address: string): string {
  return address.includes(":") ? `[${address.replace(/%.*$/, "")}]` : address;
}
