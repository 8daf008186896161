import type { UpstreamFailure, UpstreamFault } from "@verdict/decide";

/** Why another server gave no answer that could be passed on. */
export type Failure = UpstreamFailure;

/** What went wrong, in the words of RFC 9209, and in those of a person. */
export interface Failed {
  readonly kind: "failed";
  readonly failure: Failure;
  /** A proxy error type (RFC 9209 2.3). */
  readonly error: string;
  /** For the client: it names nothing of the network behind. */
  readonly detail: string;
  /** What was thrown, for a log. */
  readonly cause?: unknown;
}

type Row = readonly [failure: Failure, error: string, detail: string];

const details = {
  unresolved: ["unresolved", "dns_error", "The server behind this one could not be found."],
  resolving: ["timeout", "dns_timeout", "The server behind this one could not be found in time."],
  unroutable: [
    "unroutable",
    "destination_ip_unroutable",
    "No way leads to the server behind this one.",
  ],
  refused: ["refused", "connection_refused", "The server behind this one takes no connections."],
  connecting: [
    "timeout",
    "connection_timeout",
    "The server behind this one took no connection in time.",
  ],
  sending: [
    "timeout",
    "connection_write_timeout",
    "The server behind this one stopped taking the request.",
  ],
  waiting: [
    "timeout",
    "http_response_timeout",
    "The server behind this one did not answer in time.",
  ],
  reset: [
    "reset",
    "connection_terminated",
    "The server behind this one closed the connection without an answer.",
  ],
  incomplete: [
    "reset",
    "http_response_incomplete",
    "The server behind this one broke off its answer.",
  ],
  garbled: [
    "garbled",
    "http_protocol_error",
    "The server behind this one answered with something that is not HTTP.",
  ],
  framing: [
    "garbled",
    "http_response_transfer_coding",
    "Where the answer of the server behind this one ends is not clear.",
  ],
  head: [
    "garbled",
    "http_response_header_section_size",
    "The answer of the server behind this one has too many fields.",
  ],
  upgrade: [
    "garbled",
    "http_upgrade_failed",
    "The server behind this one changed to a protocol that nobody asked for.",
  ],
  tls: [
    "tls",
    "tls_protocol_error",
    "No secure connection to the server behind this one came about.",
  ],
  certificate: [
    "tls",
    "tls_certificate_error",
    "The server behind this one could not show who it is.",
  ],
  alert: ["tls", "tls_alert_received", "The server behind this one refused a secure connection."],
  loop: ["loop", "proxy_loop_detected", "The request has been here before."],
} as const satisfies Readonly<Record<string, Row>>;

/** A failure that is known by name. */
export function failed(name: keyof typeof details, cause?: unknown): Failed {
  const [failure, error, detail] = details[name];
  return { kind: "failed", failure, error, detail, ...(cause === undefined ? {} : { cause }) };
}

const byCode: Readonly<Record<string, keyof typeof details>> = {
  ENOTFOUND: "unresolved",
  EAI_AGAIN: "unresolved",
  EAI_NODATA: "unresolved",
  EAI_NONAME: "unresolved",
  EAI_FAIL: "unresolved",
  ECONNREFUSED: "refused",
  ENOENT: "refused",
  EACCES: "refused",
  EHOSTUNREACH: "unroutable",
  ENETUNREACH: "unroutable",
  EADDRNOTAVAIL: "unroutable",
  EHOSTDOWN: "unroutable",
  ENETDOWN: "unroutable",
  ETIMEDOUT: "connecting",
  HPE_HEADER_OVERFLOW: "head",
  HPE_INVALID_EOF_STATE: "incomplete",
  HPE_INVALID_TRANSFER_ENCODING: "framing",
  HPE_UNEXPECTED_CONTENT_LENGTH: "framing",
  HPE_INVALID_CONTENT_LENGTH: "framing",
  EPROTO: "tls",
};

/**
 * The failure behind what node:net, node:tls and node:http throw.
 *
 * @param begun whether some of the answer had come
 * @example failureOf({ code: "ECONNREFUSED" }, false).failure; // "refused"
 */
export function failureOf(cause: unknown, begun: boolean): Failed {
  const { code: name = "", errors } = cause as {
    readonly code?: string;
    readonly errors?: readonly unknown[];
  };
  // Of several addresses that were tried, what the last one said.
  if (name === "" && errors !== undefined && errors.length > 0)
    return failureOf(errors.at(-1), begun);
  const known = Object.hasOwn(byCode, name) ? byCode[name] : undefined;
  if (known !== undefined) return failed(known, cause);
  if (name.startsWith("HPE_")) return failed("garbled", cause);
  if (/^ERR_SSL_.*ALERT/.test(name)) return failed("alert", cause);
  if (/CERT|SIGNATURE|ISSUER|CRL/.test(name)) return failed("certificate", cause);
  if (/^ERR_(?:SSL|TLS)_/.test(name)) return failed("tls", cause);
  return failed(begun ? "incomplete" : "reset", cause);
}

/**
 * A failure as the decisions know it.
 *
 * @param name of this intermediary, for Proxy-Status (RFC 9209 2)
 */
export function faultOf({ failure, error, detail }: Failed, name: string): UpstreamFault {
  return { failure, error, name, why: detail };
}
