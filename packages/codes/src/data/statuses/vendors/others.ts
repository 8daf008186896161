import type { StatusRow } from "../../row.ts";

/** Everybody else who uses a number that nobody registered, one or two codes each. */
export const others = {
  122: {
    name: "Request-URI Too Long",
    line: "Internet Explorer 7 era folklore for over-long URIs; probably a leaked Win32 error number.",
    spec: {
      doc: "old public lists",
      url: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
    },
    registration: "vendor",
    by: "folklore (Internet Explorer 7)",
    confidence: "folklore",
    onTheWire: false,
    senders: ["client-log-only"],
    content: "none-by-framing",
    storable: "never (not a final response)",
    confusedWith: [414],
  },

  209: {
    name: "Contents of Related",
    line: "Proposed: representation of a related resource, saving a 303 round trip.",
    spec: {
      doc: "draft-prudhommeaux-http-status-209",
      url: "https://www.w3.org/2014/02/2xx/draft-prudhommeaux-http-status-209",
    },
    registration: "historic-draft",
    by: "W3C",
    standing: "Expired 2014 draft; later renamed 2NN so as not to claim a number",
    confidence: "draft",
    senders: ["origin"],
    confusedWith: [303, 203],
  },

  218: {
    name: "This is fine",
    line: "No known server emits it; the Apache attribution traces to an unsourced encyclopedia edit.",
    spec: { doc: "http.dev/218", section: "Origin", url: "https://http.dev/218" },
    registration: "vendor",
    by: "folklore (credited to Apache httpd)",
    confidence: "folklore",
    senders: ["origin"],
    confusedWith: [200],
    seeds: [0],
  },

  419: {
    name: "Page Expired",
    line: "Laravel: CSRF token missing or session expired; reload the form and resubmit.",
    spec: {
      doc: "Laravel exception handler (TokenMismatchException)",
      url: "https://laravel.com/docs/csrf",
    },
    registration: "vendor",
    by: "Laravel",
    confidence: "secondary",
    senders: ["origin"],
    repeat: { advice: "after-fix" },
    confusedWith: [401, 403, 440],
    seeds: [0],
  },

  420: {
    name: "Enhance Your Calm",
    line: "Old Twitter rate limiting, and before that a dropped WebDAV draft code; use 429.",
    spec: { doc: "http.dev/420", url: "https://http.dev/420" },
    registration: "vendor",
    by: "Twitter (API v1, retired)",
    confidence: "secondary",
    senders: ["origin"],
    repeat: { advice: "idempotent" },
    confusedWith: [429, 424],
    seeds: [0],
  },

  456: {
    name: "Quota Exceeded",
    line: "DeepL: character quota used up. In Exchange ActiveSync: the account is blocked.",
    spec: {
      doc: "DeepL API error handling",
      url: "https://developers.deepl.com/docs/best-practices/error-handling",
    },
    registration: "vendor",
    by: "DeepL",
    confidence: "secondary",
    senders: ["origin"],
    repeat: { advice: "never" },
    confusedWith: [402, 429],
  },

  498: {
    name: "Invalid Token",
    line: "Esri ArcGIS: the token is expired or invalid. nginx keeps it as an internal cancelled code.",
    spec: { doc: "ArcGIS REST error codes", url: "https://developers.arcgis.com/rest/" },
    registration: "vendor",
    by: "Esri",
    confidence: "secondary",
    senders: ["origin"],
    repeat: { advice: "after-fix" },
    confusedWith: [401, 499],
    seeds: [0],
  },

  509: {
    name: "Bandwidth Limit Exceeded",
    line: "cPanel and bandwidth modules: the account's transfer allowance is spent.",
    spec: {
      doc: "Node.js STATUS_CODES lists it; IANA leaves 509 unassigned",
      url: "https://github.com/nodejs/node/blob/main/lib/_http_server.js",
    },
    registration: "vendor",
    by: "cPanel and third-party Apache bandwidth modules",
    confidence: "source-code",
    senders: ["origin"],
    repeat: { advice: "never" },
    confusedWith: [429, 503, 507],
    seeds: [0],
  },

  529: {
    name: "Overloaded",
    aliases: [
      { name: "Site is overloaded", from: "Qualys SSL Labs" },
      { name: "The Service Is Overloaded" },
    ],
    line: "Overloaded service: Anthropic's API today, Qualys SSL Labs earlier.",
    spec: {
      doc: "Claude API errors (overloaded_error)",
      url: "https://docs.claude.com/en/api/errors",
    },
    registration: "vendor",
    by: "Anthropic",
    confidence: "vendor-doc",
    senders: ["origin"],
    repeat: {
      advice: "idempotent",
      honours: "Retry-After",
      note: "Capacity problem for everyone, not your quota: exponential backoff with jitter, few attempts.",
    },
    confusedWith: [503, 429],
    seeds: [0],
  },

  550: {
    name: "Faulted After Too Many Retries",
    line: "Oxylabs: the scrape job failed after repeated attempts and is not billed.",
    spec: { doc: "Oxylabs response codes", url: "https://developers.oxylabs.io/" },
    registration: "vendor",
    by: "Oxylabs",
    confidence: "vendor-doc",
    senders: ["proxy"],
    repeat: { advice: "idempotent" },
    confusedWith: [502, 504],
  },

  999: {
    name: "Request Denied",
    aliases: [
      { name: "Unable to process request at this time", from: "Yahoo" },
      { name: "Unauthorized" },
      { name: "Non-standard" },
    ],
    line: "LinkedIn, and once Yahoo: automated request refused. Outside the valid range.",
    spec: { doc: "http.dev/999", url: "https://http.dev/999" },
    registration: "vendor",
    by: "LinkedIn",
    confidence: "secondary",
    senders: ["origin"],
    repeat: { advice: "never" },
    confusedWith: [403, 429],
    seeds: [0],
  },
} as const satisfies Record<number, StatusRow>;
