import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const handshakeFailed: Cause = {
  code: code.CLOUDFLARE_SSL_HANDSHAKE_FAILED,
  when: "the TLS handshake with the origin server fails",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [{ title: "It speaks no TLS", steps: [ask("GET", "/gateway/cloudflare/plain/")] }],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
