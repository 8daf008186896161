import { rateLimit } from "../../choose/houses.ts";
import type { Asked } from "./asked.ts";

/** Limits, failures and gateways. */
export const failing: readonly Asked[] = [
  {
    id: "too-many-or-unavailable",
    asks: [
      "Is it 429 or 503?",
      "rate limit status code",
      "too many requests or service unavailable",
      "429 vs 503",
      "throttling response",
      "api quota exceeded",
      "slow down",
    ],
    answer:
      "429 if this client sent too much, 503 if the server cannot serve anyone well. Both may carry Retry-After.",
    codes: [429, 503],
    cite: "RFC 6585 4; RFC 9110 15.6.4",
    houses: rateLimit,
  },
  {
    id: "maintenance",
    asks: [
      "Which code during maintenance?",
      "site under maintenance",
      "planned downtime",
      "maintenance page status code",
      "site temporarily offline",
      "deploy in progress",
    ],
    answer:
      "503 with Retry-After, also for the page that says so. Never 200 or a redirect, which search engines and caches would believe.",
    codes: [503],
    cite: "RFC 9110 15.6.4, 10.2.3",
  },
  {
    id: "database-down",
    asks: [
      "Which code if the database is down?",
      "database connection failed",
      "cannot connect to db",
      "dependency unavailable",
      "backend store offline",
      "redis down",
    ],
    answer:
      "503 if it will pass, with Retry-After if you know when; otherwise 500. 502 and 504 are for gateways.",
    codes: [503, 500],
    cite: "RFC 9110 15.6.4, 15.6.1",
  },
  {
    id: "gateway-kinds",
    asks: [
      "Is it 502, 503 or 504?",
      "bad gateway or gateway timeout",
      "502 vs 504",
      "upstream timed out",
      "upstream prematurely closed connection",
      "reverse proxy error",
      "backend not reachable",
    ],
    answer:
      "502 if the server behind answered badly or refused the connection, 504 if no answer came in time. 503 if none is there to ask.",
    codes: [502, 504, 503],
    cite: "RFC 9110 15.6.3, 15.6.4, 15.6.5; RFC 9209 2.3",
  },
  {
    id: "client-left",
    asks: [
      "What are nginx 499, status 0 and curl 000?",
      "499 in nginx log",
      "client closed request",
      "xhr status 0",
      "fetch status 0",
      "curl http_code 000",
      "no response at all",
    ],
    answer:
      "None is a response: 499 is nginx's note that the client left, and 0 or 000 is a client's note that nothing came back.",
    codes: [499, 0],
    cite: "nginx source, ngx_http_request.h; RFC 9110 15",
  },
];
