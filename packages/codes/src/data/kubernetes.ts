import type { KubernetesReason } from "./row.ts";

/** Reasons in the Status objects of the Kubernetes API, with the status each travels under. */
export const kubernetesReasons: readonly KubernetesReason[] = [
  { reason: "AlreadyExists", http: 409, line: "create clashes with an existing object" },
  { reason: "Conflict", http: 409, line: "stale resourceVersion; re-read and retry" },
  { reason: "Invalid", http: 422, line: "object fails validation" },
  { reason: "Timeout", http: 429, line: "rate limited or overloaded; Retry-After should be set" },
  {
    reason: "ServerTimeout",
    http: 504,
    line: "could not finish in reasonable time; Retry-After should be set",
  },
  { reason: "MethodNotAllowed", http: 405, line: "action unsupported on this kind" },
  { reason: "InternalError", http: 500, line: "outcome unknown" },
  { reason: "Gone / Expired", http: 410, line: "watch resourceVersion too old; list again" },
];
