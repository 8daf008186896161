import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const connectionTimedOut: Cause = {
  code: code.CLOUDFLARE_CONNECTION_TIMED_OUT,
  when: "the origin server does not take the connection in time",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [
    { title: "Its queue is full", steps: [ask("GET", "/gateway/cloudflare/unreachable/")] },
  ],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
