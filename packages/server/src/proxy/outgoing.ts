import type { Exchange } from "../exchange.ts";
import { clientFields, type Tells, tellsOfClient } from "./client-fields.ts";
import { endToEnd, type FieldPolicy, valuesOf } from "./hop-fields.ts";
import { viaEntry } from "./via.ts";

/** What is said to the server behind in place of what the client said. */
export interface Saying {
  readonly via: string;
  /** Host as the server behind knows itself; `undefined`: as the client asked for it. */
  readonly host: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly passes: FieldPolicy | undefined;
  readonly tells: Tells | undefined;
  readonly trusted: boolean;
  readonly cdnLoop: boolean;
  /** Scheme by which the request came. */
  readonly scheme: string;
}

/** Fields that are written anew, whatever the client sent. */
const rewritten: ReadonlySet<string> = new Set(["host", "content-length", "cookie"]);

/** Methods for which no content needs no Content-Length to say so (RFC 9110 8.6). */
const without: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "DELETE"]);

/**
 * The fields of a request as it goes on (RFC 9110 7.6): the end-to-end ones, with Host, framing and Via of this hop.
 *
 * @returns names and values by turns
 */
export function outgoingFields(exchange: Exchange, saying: Saying): string[] {
  const { via, fields, passes, tells, trusted, cdnLoop, scheme } = saying;
  const { method, version } = exchange;
  const lines = exchange.fieldLines();
  const own = new Set(Object.keys(fields).map((it) => it.toLowerCase()));
  const passed = endToEnd(lines, (name) => {
    if (rewritten.has(name) || own.has(name)) return false;
    if (tellsOfClient(name)) return trusted && tells === undefined;
    // HTTP/1.0 has no 100 to wait for (RFC 9110 10.1.1).
    if (name === "expect") return version !== "1.0" && exchange.hasContent;
    if (name === "max-forwards" && countsHops(method)) return false;
    return passes?.(name) ?? true;
  });
  const host = saying.host ?? exchange.field("host");
  const cookies =
    own.has("cookie") || passes?.("cookie") === false ? [] : valuesOf(lines, "cookie");
  const hops = countsHops(method) ? hopsLeft(exchange) : undefined;
  return [
    ...(host === undefined ? [] : ["Host", host]),
    ...passed,
    // HTTP/2 sends them one by one (RFC 9113 8.2.3).
    ...(cookies.length === 0 ? [] : ["Cookie", cookies.join("; ")]),
    ...framing(exchange),
    ...(hops === undefined ? [] : ["Max-Forwards", String(hops - 1)]),
    ...(tells === undefined ? [] : clientFields(exchange, tells, trusted, scheme)),
    ...["Via", viaEntry(version, via)],
    ...(cdnLoop ? ["CDN-Loop", via] : []),
    ...Object.entries(fields).flat(),
  ];
}

/** The content has the length it came with; how it is cut is for each hop to say (RFC 9112 6.1). */
function framing(exchange: Exchange): string[] {
  const length = exchange.field("content-length");
  if (length !== undefined) return ["Content-Length", length];
  if (exchange.hasContent) return ["Transfer-Encoding", "chunked"];
  return without.has(exchange.method) ? [] : ["Content-Length", "0"];
}

function countsHops(method: string): boolean {
  return method === "OPTIONS" || method === "TRACE";
}

/** How often the request may be forwarded; `undefined` where it does not say (RFC 9110 7.6.2). */
function hopsLeft(exchange: Exchange): number | undefined {
  const value = exchange.field("max-forwards");
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether the request may not be forwarded any further, and is for this server to answer (RFC 9110 7.6.2). */
export function endsHere(exchange: Exchange): boolean {
  return countsHops(exchange.method) && hopsLeft(exchange) === 0;
}
