import type { StatusText } from "../../text.ts";

/** Notes and rival meanings of the registered 5xx codes. */
export const serverErrorTexts = {
  500: {
    note: "Also the x00 fallback for unknown 5xx and for codes outside 100-599.",
  },

  501: {
    note: "GET and HEAD can never earn it. Heuristically cacheable, so an unfinished endpoint should add no-store. RFC 10036 intermediaries use it to refuse incremental forwarding.",
  },

  502: {
    note: "RFC 9209 recommends 502 even for proxy loops, connection refused, DNS and TLS failures.",
  },

  503: {
    note: "A process that is down cannot send it; whatever stands in front does.",
  },

  504: {
    note: "The action may still have happened upstream.",
  },

  508: {
    note: "Not for proxy loops: RFC 9209 recommends 502 with proxy_loop_detected, and CDN-Loop (RFC 8586) detects them.",
    rivals: [
      {
        by: "CloudLinux and cPanel shared hosting",
        name: "Resource Limit Is Reached",
        line: "The account hit its concurrent entry-process cap; a brief overload, so 503 semantics.",
        source: "https://networkdynamics.com/blog/avoid-508-resource-limit-reached-errors",
        confidence: "secondary",
      },
      {
        by: "Vercel",
        name: "INFINITE_LOOP_DETECTED",
        line: "A deployment keeps calling itself through the platform.",
        source: "https://vercel.com/docs/errors",
        confidence: "vendor-doc",
      },
    ],
  },

  511: {
    note: "Origin servers should never send it.",
  },
} as const satisfies Record<number, StatusText>;
