import type { StatusText } from "../../text.ts";

/** Notes and rival meanings of the registered 4xx codes. */
export const clientErrorTexts = {
  400: {
    note: "Also the x00 fallback for any unknown 4xx.",
  },

  401: {
    note: "Read it as unauthenticated. Sending it without a challenge is the most common protocol error in JSON APIs.",
  },

  402: {
    note: "The draft says any server, even an intermediary, may send it, that it SHOULD say how to pay, and that it is not heuristically cacheable.",
    rivals: [
      {
        by: "x402 (Coinbase and others)",
        name: "Payment Required",
        line: "Payment terms travel base64-encoded in a PAYMENT-REQUIRED field.",
        source: "https://github.com/x402-foundation/x402",
        confidence: "vendor-doc",
      },
      {
        by: "Payment auth scheme draft",
        name: "Payment Required",
        line: "402 with WWW-Authenticate: Payment; retry carries Authorization.",
        source: "https://datatracker.ietf.org/doc/draft-httpauth-payment/",
        confidence: "draft",
      },
      {
        by: "Cloudflare pay per crawl",
        name: "Payment Required",
        line: "AI crawler must offer crawler-exact-price or crawler-max-price; price in crawler-price.",
        source: "https://developers.cloudflare.com/ai-crawl-control/",
        confidence: "vendor-doc",
      },
      {
        by: "Stripe, Shopify and others",
        name: "Request Failed / Payment Required",
        line: "Card declined, or account frozen for non-payment.",
        source: "https://docs.stripe.com/api/errors",
        confidence: "secondary",
      },
    ],
  },

  403: {
    note: "It does not prove the caller was identified; 404 may be sent instead to hide existence.",
  },

  404: {
    note: "Heuristically cacheable, so creating the resource later may look broken behind a cache without explicit freshness.",
  },

  405: {
    note: "Allow may be empty if the resource is switched off for everything.",
  },

  406: {
    note: "About the response format; 415 is about the request format.",
  },

  408: {
    note: "Slow server work is not 408: use 503, or 504 at a gateway.",
  },

  409: {
    note: "Also: PUT inconsistent with constraints (RFC 9110 9.3.4), an Idempotency-Key replay while the first try still runs, an upload offset mismatch, and Cloudflare errors 1001, 1018, 1023.",
  },

  411: {
    note: "Mostly met when an old server or proxy refuses chunked uploads.",
  },

  412: {
    note: "Only correct if the request carried a precondition; google.rpc therefore maps FAILED_PRECONDITION to 400.",
  },

  414: {
    note: "Move the data into a POST or QUERY, and suspect a redirect loop that keeps appending.",
  },

  416: {
    note: "Servers may ignore Range and answer 200, so never rely on receiving 416.",
  },

  418: {
    note: "Deployed as a joke and as a bot deflector. RFC 7168's teapots also answer 300 with an Alternates field.",
    rivals: [
      {
        by: "RFC 2324 / RFC 7168 (April 1)",
        name: "I'm a teapot",
        line: "A teapot declines to brew coffee.",
        source: "https://www.rfc-editor.org/rfc/rfc2324.html#section-2.3.2",
        confidence: "spec",
      },
      {
        by: "Binance API",
        name: "IP banned",
        line: "The address kept calling after 429s; Retry-After says when the ban (2 minutes to 3 days) ends.",
        source: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits",
        confidence: "vendor-doc",
      },
    ],
  },

  421: {
    note: "Proxies must not generate it. RFC 7540 called it cacheable by default; RFC 9110 does not, and 9110 wins.",
  },

  423: {
    rivals: [
      {
        by: "Shopify",
        name: "Locked",
        line: "Store is locked, after repeated rate-limit breaches or fraud checks; used instead of 420 since 2018.",
        source: "https://shopify.dev/docs/api/usage/response-codes",
        confidence: "vendor-doc",
      },
    ],
  },

  424: {
    note: "APIs that use it for a failing upstream service mean 502 or 503; Cosmos DB uses it for the rest of a failed batch.",
  },

  425: {
    note: "Servers should send it only if the request came in early data or carried Early-Data: 1. Not heuristically cacheable.",
  },

  426: {
    note: "Its mandatory Upgrade field is forbidden in HTTP/2 and HTTP/3 (RFC 9113 8.2.2, RFC 9114 4.2), so a conforming 426 cannot be sent there.",
  },

  429: {
    note: "Retry-After may be a date or seconds. Some 429s mean a spent quota: without Retry-After, do not loop.",
  },

  451: {
    note: "Heuristically cacheable by its own RFC, which many cacheability lists miss because RFC 9110 15.1 names only its own codes.",
    rivals: [
      {
        by: "Exchange ActiveSync (MS-ASHTTP 3.1.5.2.2)",
        name: "Redirect",
        line: "Mailbox lives elsewhere; follow X-MS-Location. Predates RFC 7725.",
        source:
          "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f",
        confidence: "vendor-doc",
      },
    ],
  },
} as const satisfies Record<number, StatusText>;
