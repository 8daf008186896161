import {
  BAD_GATEWAY,
  GATEWAY_TIMEOUT,
  LOOP_DETECTED,
  SERVICE_UNAVAILABLE,
} from "@verdict/codes/constants";
import { formatProxyStatus } from "@verdict/fields";
import { type End, refuse } from "./decision.ts";
import type { UpstreamFailure, UpstreamFault } from "./facts.ts";
import { comeBack, retryAfter } from "./retry-after.ts";

/** Every status that a failure of the server behind is answered with. */
export const upstreamStatuses: readonly number[] = [
  BAD_GATEWAY,
  SERVICE_UNAVAILABLE,
  GATEWAY_TIMEOUT,
  LOOP_DETECTED,
];

/** By failure: the status, the proxy error type (RFC 9209 2.3), and what the client is told. */
const failures: Readonly<
  Record<UpstreamFailure, readonly [status: number, error: string, detail: string]>
> = {
  unresolved: [BAD_GATEWAY, "dns_error", "The server behind this one could not be found."],
  unroutable: [
    BAD_GATEWAY,
    "destination_ip_unroutable",
    "No way leads to the server behind this one.",
  ],
  refused: [BAD_GATEWAY, "connection_refused", "The server behind this one takes no connections."],
  tls: [
    BAD_GATEWAY,
    "tls_protocol_error",
    "No secure connection to the server behind this one came about.",
  ],
  reset: [
    BAD_GATEWAY,
    "connection_terminated",
    "The server behind this one closed the connection without an answer.",
  ],
  garbled: [
    BAD_GATEWAY,
    "http_protocol_error",
    "The server behind this one answered with something that is not HTTP.",
  ],
  timeout: [
    GATEWAY_TIMEOUT,
    "http_response_timeout",
    "The server behind this one did not answer in time.",
  ],
  overloaded: [
    SERVICE_UNAVAILABLE,
    "destination_unavailable",
    "The server behind this one is down or overloaded for now.",
  ],
  // RFC 9209 2.3.32 recommends 502; a status that says what it is tells clients more, and not to come again.
  loop: [LOOP_DETECTED, "proxy_loop_detected", "The request has been here before."],
};

/** The answer to a failure of the server behind: Proxy-Status says which it was (RFC 9209 2). */
export function upstreamEnd(fault: UpstreamFault): End {
  const [status, error, detail] = failures[fault.failure];
  const known = { name: fault.name ?? "gateway", error: fault.error ?? error };
  return refuse(status, fault.why ?? detail, {
    "Proxy-Status": formatProxyStatus([known]),
    "Retry-After": retryAfter(fault.retryAfter ?? null),
  });
}

/** What would have helped against a failure of the server behind, in a sentence. */
export function upstreamRemedy({ failure, retryAfter: when }: UpstreamFault): string {
  if (failure === "loop") return "Nothing that a client can change: the servers ask each other.";
  if (failure === "overloaded" || failure === "timeout") return comeBack(when);
  return "Nothing that a client can change: the failure is that of the server behind this one.";
}
