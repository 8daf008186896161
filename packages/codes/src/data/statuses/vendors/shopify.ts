import type { StatusRow } from "../../row.ts";

/** Shopify (Shopify API response codes). */
export const shopify = {
  430: {
    name: "Shopify Security Rejection",
    line: "Shopify: request judged malicious. Elsewhere a shelved pipelining draft, Would Block.",
    spec: {
      doc: "Shopify API response codes",
      url: "https://shopify.dev/docs/api/usage/response-codes",
    },
    registration: "vendor",
    by: "Shopify",
    confidence: "vendor-doc",
    senders: ["origin"],
    repeat: { advice: "never" },
    confusedWith: [431, 429, 403],
    seeds: [0],
  },

  540: {
    name: "Temporarily Disabled",
    line: "Shopify: the endpoint is switched off for now.",
    spec: {
      doc: "Shopify API response codes",
      url: "https://shopify.dev/docs/api/usage/response-codes",
    },
    registration: "vendor",
    by: "Shopify",
    confidence: "vendor-doc",
    senders: ["origin"],
    repeat: { advice: "idempotent" },
    confusedWith: [503, 501],
  },

  783: {
    name: "Unexpected Token",
    line: "Shopify: the request content held a JSON syntax error. Outside the valid range.",
    spec: {
      doc: "Shopify API response codes",
      url: "https://shopify.dev/docs/api/usage/response-codes",
    },
    registration: "vendor",
    by: "Shopify",
    confidence: "vendor-doc",
    senders: ["origin"],
    repeat: { advice: "after-fix" },
    confusedWith: [400, 422],
  },
} as const satisfies Record<number, StatusRow>;
