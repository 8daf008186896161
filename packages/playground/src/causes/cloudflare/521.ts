import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const webServerIsDown: Cause = {
  code: code.CLOUDFLARE_WEB_SERVER_IS_DOWN,
  when: "the origin server refuses the connection",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [{ title: "Nobody listens there", steps: [ask("GET", "/gateway/cloudflare/refuses/")] }],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
