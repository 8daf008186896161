import type { Disagreement } from "../text.ts";

/** Where references disagree, and who is right. */
export const disagreements: readonly Disagreement[] = [
  {
    topic: "218",
    claims: "Lists credit Apache httpd.",
    verdict: "Folklore",
    why: "httpd's table has NULL at 218; http.dev traces the circular citation.",
  },
  {
    topic: "509",
    claims: "Lists credit Apache httpd.",
    verdict: "cPanel and bandwidth modules",
    why: "httpd's table has NULL at 509; IANA leaves it unassigned; node and statuses list it.",
  },
  {
    topic: "419, 420, 421 old names",
    claims: "Credited to Spring.",
    verdict: "WebDAV draft 06 leftovers",
    why: "Spring's source comments cite the draft; RFC 2518 shipped without them.",
  },
  {
    topic: "419 in http-status-codes",
    claims: "Links to RFC 2518 10.6.",
    verdict: "Wrong link",
    why: "That section defines 507.",
  },
  {
    topic: "421 cacheable",
    claims: "RFC 7540 said cacheable by default.",
    verdict: "Not heuristically cacheable",
    why: "RFC 9110 15.5.20 drops it and obsoletes the older text.",
  },
  {
    topic: "451 cacheable",
    claims: "Most lists copy RFC 9110 15.1 and leave it out.",
    verdict: "Heuristically cacheable",
    why: "RFC 7725 3 says so; RFC 9110 15.1 lists only its own codes.",
  },
  {
    topic: "426 over HTTP/2 and 3",
    claims: "Often shown without a version limit.",
    verdict: "Only 1.1 can conform",
    why: "Upgrade is mandatory on 426 and forbidden in 2 and 3.",
  },
  {
    topic: "508",
    claims: "Used for proxy loops and hosting limits.",
    verdict: "WebDAV only",
    why: "RFC 5842 7.2; loops are 502 in RFC 9209 2.3.32; CloudLinux and Vercel are private uses.",
  },
  {
    topic: "305 auto-follow",
    claims: "statuses.redirect includes 300 and 305.",
    verdict: "Do not follow",
    why: "Deprecated since RFC 7231; fetch follows only 301, 302, 303, 307, 308.",
  },
  {
    topic: "retryable set",
    claims: "statuses.retry is 502, 503, 504.",
    verdict: "Too small",
    why: "408, 421, 425 and 429 carry retry rules in RFC 9110 15.5.9, 15.5.20, RFC 8470, RFC 6585.",
  },
  {
    topic: "empty-body set",
    claims: "statuses 204, 205, 304; undici 101, 204, 205, 304; Fetch adds 103.",
    verdict: "All partly right",
    why: "RFC: 1xx, 204, 304 by framing; 205 by rule; 2xx to CONNECT and any HEAD answer too.",
  },
  {
    topic: "413 and 422 names",
    claims: "node, statuses, http-status-codes, http.cat, Apache, nginx use older ones.",
    verdict: "Content Too Large, Unprocessable Content",
    why: "RFC 9110 and IANA.",
  },
  {
    topic: "403 identity",
    claims: "MDN index says the server knows the client.",
    verdict: "Identity not needed",
    why: "RFC 9110 15.5.4.",
  },
  {
    topic: "all codes come from RFC 9110",
    claims: "MDN index.",
    verdict: "False",
    why: "102, 103, 104, 207, 208, 226, 423-425, 428, 429, 431, 451, 506-508, 510, 511 live elsewhere.",
  },
  {
    topic: "425 experimental",
    claims: "MDN flag.",
    verdict: "Proposed Standard",
    why: "RFC 8470; the flag reflects browser support.",
  },
  {
    topic: "102",
    claims: "IANA has no obsolete mark; MDN deprecates it.",
    verdict: "Both",
    why: "Its only definition is in an obsoleted RFC, dropped by RFC 4918, and Cloudflare still uses it.",
  },
  {
    topic: "POST and PATCH cacheable",
    claims: "know-your-http-well says no.",
    verdict: "Conditionally yes",
    why: "RFC 9110 9.3.3 and RFC 5789 2.",
  },
  {
    topic: "524 limit",
    claims: "100 s in most lists.",
    verdict: "120 s in current docs",
    why: "Cloudflare error 524 page.",
  },
  {
    topic: "gRPC to HTTP",
    claims:
      "Three mappings differ on CANCELLED, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, UNIMPLEMENTED.",
    verdict: "google.rpc.Code",
    why: "499, 504, 429, 400, 501; older tables are grpc-gateway v1 and Connect before 2024.",
  },
  {
    topic: "308",
    claims: "Google resumable uploads use it without Location.",
    verdict: "RFC meaning wins; treat as data when Location is absent",
    why: "RFC 9110 15.4.9.",
  },
  {
    topic: "451 from Exchange",
    claims: "MS-ASHTTP uses it as a redirect.",
    verdict: "RFC 7725 wins off ActiveSync",
    why: "X-MS-Location tells them apart.",
  },
  {
    topic: "460",
    claims: "AWS log code and tus Checksum Mismatch.",
    verdict: "Both; the Tus-Resumable field tells",
    why: "AWS ALB docs; tus 1.0.",
  },
];
