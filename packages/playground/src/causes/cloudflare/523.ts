import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const originIsUnreachable: Cause = {
  code: code.CLOUDFLARE_ORIGIN_IS_UNREACHABLE,
  when: "there is no route to the origin server",
  seen: "wire",
  cite: "Cloudflare, 5xx errors",
  impossible:
    "On one machine everything has a route; taking one away needs root. A connection that is never taken is the nearest: /gateway/cloudflare/unreachable gives 522.",
  recipes: [{ title: "What it would look like", steps: [ask("GET", "/status/523")] }],
};
