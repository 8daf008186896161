import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const useProxy: Cause = {
  code: code.USE_PROXY,
  when: "a server wanted to be asked through a proxy",
  seen: "wire",
  cite: "RFC 9110 15.4.6",
  impossible:
    "It is deprecated: no client follows it, since whoever can answer could send everybody through a proxy of its own.",
  recipes: [{ title: "What it would look like", steps: [ask("GET", "/status/305")] }],
};
