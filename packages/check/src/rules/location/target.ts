import { resolveLocation } from "@verdict/fields";
import type { Request } from "../../exchange.ts";

/** The URI that a request is for (RFC 9110 7.1); `undefined` where it cannot be told. */
export function uriOf({ target, scheme, fields }: Request): string | undefined {
  if (/^https?:\/\//i.test(target)) return target;
  if (!target.startsWith("/")) return undefined;
  const host = fields.get("host") ?? fields.get(":authority");
  return host === undefined ? undefined : `${scheme}://${host}${target}`;
}

/** Where Location leads, without a fragment; `undefined` where that cannot be told. */
export function locationOf(request: Request, location: string): string | undefined {
  return withoutFragment(resolveLocation(location, uriOf(request)));
}

/** A URI in its normal form, without a fragment, so that two can be compared. */
export function normalUriOf(request: Request): string | undefined {
  const uri = uriOf(request);
  return uri === undefined ? undefined : withoutFragment(resolveLocation(uri));
}

function withoutFragment(uri: string | undefined): string | undefined {
  return uri
    ?.replace(/#.*$/s, "")
    .replace(/%[0-9A-Fa-f]{2}/g, (it) =>
      unreserved.test(decoded(it)) ? decoded(it) : it.toUpperCase(),
    );
}

/** What is the same with and without percent-encoding (RFC 9110 4.2.3, RFC 3986 6.2.2). */
const unreserved = /^[A-Za-z0-9\-._~]$/;

function decoded(octet: string): string {
  return String.fromCharCode(Number.parseInt(octet.slice(1), 16));
}
