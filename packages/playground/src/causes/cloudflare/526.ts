import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const invalidCertificate: Cause = {
  code: code.CLOUDFLARE_INVALID_SSL_CERTIFICATE,
  when: "the origin server's certificate cannot be trusted",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [
    { title: "Nobody signed it", steps: [ask("GET", "/gateway/cloudflare/self-signed/")] },
    { title: "It is for another name", steps: [ask("GET", "/gateway/cloudflare/other-name/")] },
  ],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
