import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const timeoutOccurred: Cause = {
  code: code.CLOUDFLARE_A_TIMEOUT_OCCURRED,
  when: "the origin server takes the request and does not answer in time",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [{ title: "It says nothing", steps: [ask("GET", "/gateway/cloudflare/stalls/")] }],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
