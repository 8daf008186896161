/**
 * Host: the host and port of the target URI (RFC 9110 7.2).
 *
 *     Host        = uri-host [ ":" port ]
 *     uri-host    = IP-literal / IPv4address / reg-name      ; RFC 3986 3.2.2
 *     IP-literal  = "[" ( IPv6address / IPvFuture ) "]"
 *     reg-name    = *( unreserved / pct-encoded / sub-delims )
 *     port        = *DIGIT
 *
 * Example values: `www.example.org`, `localhost:8000`, `[2001:db8::1]:443`, and the empty value, for
 * a target URI without an authority
 */

import { parseInteger } from "./grammar/integer.ts";

/** A host with its port. */
export interface Host {
  /** In lower case, an IP literal with its brackets; `""` for a target without an authority. */
  readonly host: string;
  /** Absent when none was given: the scheme's default. */
  readonly port?: number;
}

// One class or a fixed group at each step, and no character fits two of them.
const hostAndPort = /^(\[[^\]]*\]|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::([0-9]*))?$/i;
const ipvFuture = /^v[0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+$/i;
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;

/**
 * The host and port; `undefined` when the value does not fit the grammar, which a server must
 * refuse, or the port is above 65535 (RFC 9110 7.2, RFC 9112 3.2).
 *
 * @example
 * parseHost("Example.org:8080"); // { host: "example.org", port: 8080 }
 */
export function parseHost(value: string): Host | undefined {
  const match = hostAndPort.exec(value);
  if (match === null) return undefined;
  const [, name = "", digits = ""] = match;
  const host = name.toLowerCase();
  // A port without a host: the target would be an http URI without one (RFC 9110 4.2.1).
  if (host === "" && value !== "") return undefined;
  if (host.startsWith("[") && !isIpLiteral(host.slice(1, -1))) return undefined;
  // An empty port is legal and means the default (RFC 3986 3.2.3).
  if (digits === "") return { host };
  const port = parseInteger(digits);
  return port === undefined || port > 65535 ? undefined : { host, port };
}

/**
 * The host and port as a field value; `undefined` when they do not fit the grammar (RFC 9110 7.2).
 *
 * @example
 * formatHost({ host: "example.org", port: 8080 }); // "example.org:8080"
 */
export function formatHost({ host, port }: Host): string | undefined {
  const text = port === undefined ? host : `${host}:${port}`;
  const parsed = parseHost(text);
  return parsed?.host === host.toLowerCase() && parsed.port === port ? text : undefined;
}

function isIpLiteral(text: string): boolean {
  return isIpv6(text) || ipvFuture.test(text);
}

/** Eight groups of up to four hexadecimal digits, a run of zeros once as `::` (RFC 3986 3.2.2). */
function isIpv6(text: string): boolean {
  // The longest, with an IPv4 address at its end, has 45 characters.
  if (text.length > 45) return false;
  const [left = "", right, ...more] = text.split("::");
  if (more.length > 0) return false;
  const groups = [...groupsOf(left), ...groupsOf(right ?? "")];
  const last = groups.at(-1) ?? "";
  // An IPv4 address stands for the last two groups, and only at the very end.
  const dotted = text.endsWith(last) && last.includes(".");
  if (dotted && !ipv4.test(last)) return false;
  const plain = dotted ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = plain.length + (dotted ? 2 : 0);
  return right === undefined ? count === 8 : count < 8;
}

function groupsOf(half: string): readonly string[] {
  return half === "" ? [] : half.split(":");
}
