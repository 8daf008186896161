import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const tooManyRequests: Cause = {
  code: code.TOO_MANY_REQUESTS,
  when: "a client sends more requests than it may in a time",
  seen: "wire",
  cite: "RFC 6585 4",
  recipes: [
    {
      title: "Four requests where three may come in ten seconds",
      steps: [{ ...ask("GET", "/cause/429/api"), times: 4 }],
    },
  ],
  resources: () => [
    resource("/cause/429/api", {
      limit: { requests: 3, per: 10 },
      load: () => "one of three",
      offer: { "text/plain": (it) => it },
    }),
  ],
};
