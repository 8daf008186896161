import type { StatusText } from "../../text.ts";

/** Notes and rival meanings of the registered 3xx codes. */
export const redirectionTexts = {
  303: {
    note: "The target is not equivalent to the original URI.",
  },

  304: {
    note: "Other methods whose If-None-Match fails get 412 instead (RFC 9110 13.2.2). Content-Length, if sent, must equal the 200's length.",
  },

  305: {
    note: "The registry keeps its phrase without a mark, but RFC 9110 15.4.6 calls it deprecated. Libraries that still list it as a redirect should not auto-follow it.",
  },

  306: {
    note: "Reserved because it is spent, not saved for future use.",
  },

  307: {
    note: "Browsers also synthesise an internal 307 for HSTS upgrades, so one in devtools may never have crossed the network.",
  },

  308: {
    rivals: [
      {
        by: "Google (Gears, Cloud Storage, Drive uploads)",
        name: "Resume Incomplete",
        line: "A chunk of a resumable upload arrived; Range tells how many bytes are safe. No Location.",
        source: "https://cloud.google.com/storage/docs/performing-resumable-uploads",
        confidence: "vendor-doc",
      },
    ],
  },
} as const satisfies Record<number, StatusText>;
