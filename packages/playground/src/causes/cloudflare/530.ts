import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const originDnsError: Cause = {
  code: code.CLOUDFLARE_ORIGIN_DNS_ERROR,
  when: "the origin server's name does not resolve",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [{ title: "A name that is none", steps: [ask("GET", "/gateway/cloudflare/nameless/")] }],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
