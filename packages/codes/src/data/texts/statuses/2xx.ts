import type { StatusText } from "../../text.ts";

/** Notes and rival meanings of the registered 2xx codes. */
export const successTexts = {
  200: {
    note: "Answering CONNECT there is no content: the tunnel starts.",
  },

  201: {
    note: "PUT that creates MUST answer 201 (RFC 9110 9.3.4).",
  },

  202: {
    note: "Prefer: respond-async asks for it (RFC 7240 4.1).",
  },

  203: {
    note: "Origins never send it about their own content.",
  },

  204: {
    note: "Ends at the header section, so it may not even say Content-Length: 0.",
  },

  205: {
    note: "Unlike 204 the framing allows content, so the sender must state emptiness (Content-Length: 0, an empty chunked body, or close). Plain node:http writes a body if asked to.",
  },

  206: {
    note: "POST can never get it (RFC 9110 9.3.3). Asking for one range must not yield multipart.",
  },

  207: {
    note: "A 2xx line can hide failures: clients that only test the class will call a mixed result a success.",
  },

  208: {
    note: "Lives in Multi-Status bodies rather than on a status line.",
  },

  226: {
    note: "The request must have carried A-IM. RFC 9842 compression dictionaries are the modern route to the same goal and use plain 200. Levels for IM and Delta-Base are from memory of RFC 3229, re-check.",
  },
} as const satisfies Record<number, StatusText>;
