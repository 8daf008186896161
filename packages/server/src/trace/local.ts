import { parseHost } from "@verdict/fields";
import type { Incoming } from "../exchange.ts";

const loopback = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/i;
const ownName = /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Fields by which a proxy on this machine says that it asks for somebody else. */
const proxied = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/**
 * Whether a request comes from this machine itself. The address alone does not say so: a proxy here has it for everybody
 * it lets in, and a page from elsewhere whose name leads to 127.0.0.1 has it as well, though not in Host.
 */
export function isLocal(request: Incoming): boolean {
  const { address } = request;
  if (address === undefined || !loopback.test(address)) return false;
  if (proxied.some((name) => request.field(name) !== undefined)) return false;
  const host = parseHost(request.field("host") ?? "")?.host;
  return host !== undefined && ownName.test(host);
}
