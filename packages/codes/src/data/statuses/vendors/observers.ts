import type { StatusRow } from "../../row.ts";

/** Numbers an observer writes down when no valid status arrived: log files, client libraries, curl. */
export const observers = {
  0: {
    name: "No response",
    line: "Not HTTP: tools print 0 or 000 when no response was received at all.",
    spec: {
      doc: "Envoy access log RESPONSE_CODE; AWS ALB troubleshooting",
      url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
    },
    registration: "vendor",
    by: "curl, AWS ALB, Envoy, Squid, browsers",
    confidence: "vendor-doc",
    onTheWire: false,
    senders: ["client-log-only"],
    content: "none-by-framing",
    repeat: { advice: "idempotent" },
    confusedWith: [499, 502],
  },

  598: {
    name: "Network Read Timeout Error",
    line: "Informal proxy convention: reading from upstream timed out.",
    spec: {
      doc: "Alibaba Cloud EdgeRoutine status codes",
      url: "https://www.alibabacloud.com/help/doc-detail/279575.htm",
    },
    registration: "vendor",
    by: "various proxies; Alibaba EdgeRoutine",
    confidence: "secondary",
    senders: ["proxy"],
    repeat: { advice: "idempotent" },
    confusedWith: [504, 599, 524],
    seeds: [0],
  },

  599: {
    name: "Network Connect Timeout Error",
    line: "Informal: a client library or proxy could not connect or got no HTTP answer at all.",
    spec: { doc: "HTTP::Tiny / Tornado httpclient", url: "https://metacpan.org/pod/HTTP::Tiny" },
    registration: "vendor",
    by: "various; Tornado and Perl HTTP::Tiny clients",
    confidence: "secondary",
    onTheWire: false,
    senders: ["client-log-only", "proxy"],
    repeat: { advice: "idempotent" },
    confusedWith: [504, 598, 522],
    seeds: [0],
  },

  600: {
    name: "Unparseable Response Headers",
    line: "Squid log: a reply arrived but no header section could be parsed from it.",
    spec: {
      doc: "Squid FAQ, SquidLogs",
      section: "HTTP status codes",
      url: "https://wiki.squid-cache.org/SquidFaq/SquidLogs",
    },
    registration: "vendor",
    by: "Squid",
    confidence: "vendor-doc",
    onTheWire: false,
    senders: ["client-log-only"],
    repeat: { advice: "idempotent" },
    confusedWith: [502],
  },

  601: {
    name: "Response Header Size Overflow",
    line: "Squid log: the reply's header section exceeded what the parser accepts.",
    spec: {
      doc: "Squid FAQ, SquidLogs",
      section: "HTTP status codes",
      url: "https://wiki.squid-cache.org/SquidFaq/SquidLogs",
    },
    registration: "vendor",
    by: "Squid",
    confidence: "vendor-doc",
    onTheWire: false,
    senders: ["client-log-only"],
    repeat: { advice: "never" },
    confusedWith: [502, 431],
  },
} as const satisfies Record<number, StatusRow>;
