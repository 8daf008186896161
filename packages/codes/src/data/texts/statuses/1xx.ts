import type { StatusText } from "../../text.ts";

/** Notes and rival meanings of the registered 1xx codes. */
export const informationalTexts = {
  100: {
    note: "Normally sent by the HTTP server, not by application code; a final status must still follow unless the connection dies (RFC 9110 10.1.1).",
  },

  101: {
    note: "Does not exist in HTTP/2 (RFC 9113 8.6) or HTTP/3 (RFC 9114 4.5); WebSocket there uses extended CONNECT and gets a 200 (RFC 8441, RFC 9220).",
  },

  102: {
    note: "Still handy as a keep-alive: Cloudflare documents that interim 102s stop its 524 read timeout from firing.",
  },

  103: {
    note: "Hints never stand in for the final response's own header fields, and several 103s may arrive.",
  },

  104: {
    note: "Newest stored IANA copy (2025-09-15) says the temporary entry runs to 2026-11-13, so re-check the live registry. A client may treat it as satisfying Expect, but the server must still send 100.",
  },
} as const satisfies Record<number, StatusText>;
