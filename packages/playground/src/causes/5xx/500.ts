import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const internalServerError: Cause = {
  code: code.INTERNAL_SERVER_ERROR,
  when: "something fails in the server that nobody thought of",
  seen: "wire",
  cite: "RFC 9110 15.6.1",
  recipes: [{ title: "A handler that throws", steps: [ask("GET", "/cause/500/bug")] }],
  resources: () => [
    resource("/cause/500/bug", {
      load: (): string => {
        throw new Error("This is the bug of /cause/500.");
      },
      offer: { "text/plain": (it) => it },
      POST: () => {
        throw new Error("This is the bug of /cause/500, and nobody knows what was done before.");
      },
    }),
  ],
};
