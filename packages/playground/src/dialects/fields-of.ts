import type { Visit } from "../visit.ts";

/** Fields that intermediaries add, which are hidden unless `?show_env` asks for them. */
const ofIntermediaries = new Set([
  "via",
  "connect-time",
  "total-route-time",
  "x-real-ip",
  "x-request-id",
  "x-request-start",
  "x-varnish",
]);

const hiddenFamilies = /^x-(?:forwarded|heroku)-/;

/** Names and values of the request's fields, those of intermediaries left out, `Host` and the like in title case. */
export function fieldsOf({ request, search }: Visit): [name: string, value: string][] {
  const { rawHeaders } = request;
  const showsAll = search !== "" && /(?:^|&)show_env(?:=|&|$)/.test(search);
  const all: [string, string][] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const lower = (rawHeaders[i] as string).toLowerCase();
    if (!showsAll && (lower.charCodeAt(0) === 0x78 || lower === "via" || lower.length > 11)) {
      if (ofIntermediaries.has(lower) || hiddenFamilies.test(lower)) continue;
    }
    const name = lower === ":authority" ? "Host" : titled(lower);
    if (!name.startsWith(":")) all.push([name, rawHeaders[i + 1] as string]);
  }
  return all;
}

const known = new Map<string, string>();

/** `content-type` as `Content-Type`. */
export function titled(lower: string): string {
  let name = known.get(lower);
  if (name === undefined) {
    name = lower.replace(
      /(^|-)([a-z])/g,
      (_, dash: string, letter: string) => dash + letter.toUpperCase(),
    );
    // Clients can send any number of names: what is remembered is bounded.
    if (known.size > 1000) known.clear();
    known.set(lower, name);
  }
  return name;
}

/** Who asked: what a proxy says of its client comes first. */
export function originOf(visit: Visit, firstOnly = false): string {
  const forwarded = visit.field("x-forwarded-for");
  if (forwarded === undefined) return visit.request.socket.remoteAddress ?? "";
  return firstOnly ? (forwarded.split(",", 1)[0] as string).trim() : forwarded;
}

/** The address that was asked for, as the client sees it. */
export function urlOf(visit: Visit): string {
  const scheme = visit.field("x-forwarded-proto") ?? visit.field("x-forwarded-protocol");
  const isSecure = visit.isSecure || scheme === "https" || visit.field("x-forwarded-ssl") === "on";
  const host = visit.field(":authority") ?? visit.field("host") ?? visit.lab.host;
  const url = visit.request.url ?? "/";
  const path = url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
  return `${isSecure ? "https" : "http"}://${host}${path}`;
}
