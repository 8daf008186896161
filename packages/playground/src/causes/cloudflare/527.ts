import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const railgunError: Cause = {
  code: code.CLOUDFLARE_RAILGUN_ERROR,
  when: "the link between Cloudflare and its Railgun listener broke",
  seen: "wire",
  cite: "Cloudflare, Railgun, ended in 2024",
  impossible: "Railgun is no more: nothing sends this any longer.",
  recipes: [{ title: "What it would look like", steps: [ask("GET", "/status/527")] }],
};
