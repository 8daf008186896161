import type { StatusRow } from "../../row.ts";

/** Cloudflare: what went wrong between its edge and the origin (Cloudflare docs, 5xx errors). */
export const cloudflare = {
  520: {
    name: "Web Server Returns an Unknown Error",
    aliases: [{ name: "Web Server Returned an Unknown Error" }],
    line: "Cloudflare: the origin answered with something empty, oversized or unintelligible.",
    spec: {
      doc: "Cloudflare docs, error 520",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [502, 500],
    seeds: [0],
  },

  521: {
    name: "Web Server Is Down",
    line: "Cloudflare: the origin refused the TCP connection.",
    spec: {
      doc: "Cloudflare docs, error 521",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [502, 503, 522],
    seeds: [0],
  },

  522: {
    name: "Connection Timed Out",
    line: "Cloudflare: the TCP handshake or first acknowledgement from the origin timed out.",
    spec: {
      doc: "Cloudflare docs, error 522",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [504, 524, 521],
    seeds: [0],
  },

  523: {
    name: "Origin Is Unreachable",
    line: "Cloudflare: no network route to the origin address.",
    spec: {
      doc: "Cloudflare docs, error 523",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [502, 530],
    seeds: [0],
  },

  524: {
    name: "A Timeout Occurred",
    line: "Cloudflare: connected, but the origin produced no HTTP answer within the read timeout.",
    spec: {
      doc: "Cloudflare docs, error 524",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [504, 522],
    seeds: [0],
  },

  525: {
    name: "SSL Handshake Failed",
    line: "Cloudflare: the TLS handshake with the origin failed.",
    spec: {
      doc: "Cloudflare docs, error 525",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [526, 502],
    seeds: [0],
  },

  526: {
    name: "Invalid SSL Certificate",
    line: "Cloudflare: the origin certificate failed validation in strict mode.",
    spec: {
      doc: "Cloudflare docs, error 526",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "after-fix" },
    confusedWith: [525, 495],
    seeds: [0],
  },

  527: {
    name: "Railgun Error",
    aliases: [{ name: "Railgun Listener to Origin Error" }],
    line: "Cloudflare Railgun listener trouble; product retired, so no longer documented.",
    spec: {
      doc: "Cloudflare docs, error 520",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/",
    },
    registration: "vendor",
    by: "Cloudflare (retired)",
    confidence: "secondary",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [502, 520],
    seeds: [0],
  },

  530: {
    name: "Origin DNS Error",
    aliases: [{ name: "Site Frozen", from: "Pantheon" }],
    line: "Cloudflare: origin hostname unresolved, see the 1xxx code in the page. Pantheon: site frozen.",
    spec: {
      doc: "Cloudflare docs, error 530",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/",
    },
    registration: "vendor",
    by: "Cloudflare",
    confidence: "vendor-doc",
    senders: ["cdn"],
    repeat: { advice: "idempotent" },
    confusedWith: [523, 502, 503],
    seeds: [0],
  },
} as const satisfies Record<number, StatusRow>;
