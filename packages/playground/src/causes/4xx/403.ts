import { code } from "@verdict/codes";
import { basic, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const forbidden: Cause = {
  code: code.FORBIDDEN,
  when: "the client is known, and may not",
  seen: "wire",
  cite: "RFC 9110 15.5.4",
  recipes: [
    {
      title: "A guest where only the owner may go",
      steps: [ask("GET", "/cause/403/cellar", { Authorization: `Basic ${btoa("guest:guest")}` })],
    },
  ],
  miss: {
    title: "the owner",
    steps: [ask("GET", "/cause/403/cellar", { Authorization: `Basic ${btoa("owner:owner")}` })],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/403/cellar", {
      authenticate: basic((user, password) => (user === password ? user : undefined)),
      authorize: (user) => user === "owner",
      load: () => "Wine.",
      offer: { "text/plain": (it) => it },
    }),
  ],
};
