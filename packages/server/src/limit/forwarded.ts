import { nodeAddress, parseForwarded, splitList } from "@verdict/fields";
import type { Exchange } from "../exchange.ts";
import type { LimitKey } from "../limit.ts";
import { networkOf } from "./address.ts";

/**
 * Tells clients apart behind proxies of your own, by the address that the outermost of them saw. Each proxy adds what it
 * saw at the end of the field, so what stands before that was made up by the client and is never looked at.
 *
 * Say how many proxies there are, and the field that they set: the other one comes from the client as it is. A request
 * without it did not come through them and counts by its own address. All that have neither count as one.
 *
 * @param hops how many proxies of your own every request passes, 1 by default
 * @param field what they set: `X-Forwarded-For` by default, or `Forwarded` (RFC 7239 5.2)
 * @throws {RangeError} when `hops` is not a whole number from 1 on
 * @example resource("/search", { limit: { requests: 10, per: "1m", by: forwardedFor(2) }, … })
 */
export function forwardedFor(
  hops = 1,
  { field = "X-Forwarded-For" }: { readonly field?: "X-Forwarded-For" | "Forwarded" } = {},
): LimitKey<unknown> {
  if (!(Number.isInteger(hops) && hops >= 1)) {
    throw new RangeError(`${hops} proxies pass nothing on; without one, take by off.`);
  }
  const nodesOf = field === "Forwarded" ? forwardedNodes : splitList;
  const name = field.toLowerCase();
  const by = ({ request }: { readonly request: Exchange }): string => {
    const nodes = nodesOf(request.field(name) ?? "");
    // A shorter list skipped the outer proxies: its first entry is what one of the others saw.
    const node = nodes[Math.max(0, nodes.length - hops)];
    const address = node === undefined ? request.address : (nodeAddress(node) ?? node);
    return address === undefined ? "unknown" : networkOf(address);
  };
  return Object.assign(by, { anonymous: true });
}

function forwardedNodes(value: string): readonly string[] {
  // A proxy that does not say for whom has added an element all the same.
  return (parseForwarded(value) ?? []).map((it) => it["for"] ?? "unknown");
}
