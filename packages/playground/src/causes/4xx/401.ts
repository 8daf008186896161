import { code } from "@verdict/codes";
import { basic, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const unauthorized: Cause = {
  code: code.UNAUTHORIZED,
  when: "the client does not say who it is, or cannot prove it",
  seen: "wire",
  cite: "RFC 9110 15.5.2, RFC 7617",
  recipes: [
    { title: "Without credentials", steps: [ask("GET", "/cause/401/door")] },
    {
      title: "With a wrong password",
      steps: [ask("GET", "/cause/401/door", { Authorization: `Basic ${btoa("user:wrong")}` })],
    },
  ],
  miss: {
    title: "with the right one",
    steps: [ask("GET", "/cause/401/door", { Authorization: `Basic ${btoa("user:password")}` })],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/401/door", {
      authenticate: basic((user, password) =>
        user === "user" && password === "password" ? user : undefined,
      ),
      load: () => "You are in.",
      offer: { "text/plain": (it) => it },
    }),
  ],
};
