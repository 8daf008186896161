import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const switchProxy: Cause = {
  code: code.SWITCH_PROXY,
  when: "a draft of HTTP/1.1 wanted all further requests to go through another proxy",
  seen: "wire",
  cite: "RFC 9110 15.4.7",
  impossible: "It is reserved and unused: there is nothing that causes it.",
  recipes: [{ title: "What it would look like", steps: [ask("GET", "/status/306")] }],
};
