import type { EnvoyFlag } from "./row.ts";

/** Envoy response flags, as its access log prints them. */
export const envoyFlags: readonly EnvoyFlag[] = [
  { flag: "UH", http: 503, line: "no healthy upstream host" },
  { flag: "UF", http: 503, line: "could not connect upstream" },
  { flag: "UO", http: 503, line: "circuit breaker open" },
  { flag: "NR", http: 404, line: "no route matched" },
  { flag: "LH", http: 503, line: "local health check failed" },
  { flag: "UT", http: 504, line: "upstream timed out" },
  { flag: "LR", http: 503, line: "local reset" },
  { flag: "UR", http: 503, line: "upstream reset" },
  { flag: "UC", http: 503, line: "upstream closed the connection" },
  { flag: "RL", http: 429, line: "local rate limit" },
  { flag: "IH", http: 400, line: "bad value in a strictly checked field" },
  { flag: "SI", http: 408, line: "stream idle timeout" },
  { flag: "DC", http: 0, line: "client went away; logged code is 0" },
  { flag: "URX", http: null, line: "retry or connect attempts used up" },
  { flag: "NC", http: null, line: "cluster not found" },
  { flag: "UAEX", http: null, line: "external authorisation said no" },
  { flag: "RLSE", http: null, line: "rate limit service failed" },
  { flag: "UMSDR", http: null, line: "maximum stream duration reached" },
  { flag: "OM", http: null, line: "overload manager stepped in" },
  { flag: "DF", http: null, line: "DNS failed" },
];
