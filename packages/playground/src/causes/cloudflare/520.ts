import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const unknownError: Cause = {
  code: code.CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR,
  when: "the origin server says nothing, or what is not HTTP",
  seen: "wire",
  note: "The gateway here says what happened in Cloudflare's words; the error behind it is the real one.",
  cite: "Cloudflare, 5xx errors",
  recipes: [
    { title: "It closes without a word", steps: [ask("GET", "/gateway/cloudflare/empty/")] },
    { title: "It says what is not HTTP", steps: [ask("GET", "/gateway/cloudflare/garbles/")] },
    { title: "Its head is too large", steps: [ask("GET", "/gateway/cloudflare/large/")] },
    { title: "It resets the connection", steps: [ask("GET", "/gateway/cloudflare/resets/")] },
  ],
  miss: {
    title: "an origin that answers",
    steps: [ask("GET", "/gateway/cloudflare/good/")],
    sees: code.OK,
  },
};
