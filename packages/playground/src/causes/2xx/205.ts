import { code } from "@verdict/codes";
import { reset, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const resetContent: Cause = {
  code: code.RESET_CONTENT,
  when: "a form was taken, and the client should clear it",
  seen: "wire",
  cite: "RFC 9110 15.3.6",
  recipes: [
    {
      title: "A form is sent",
      steps: [
        ask(
          "POST",
          "/cause/205/form",
          { "Content-Type": "application/x-www-form-urlencoded" },
          "a=1",
        ),
      ],
    },
  ],
  resources: () => [
    resource("/cause/205/form", {
      POST: { accept: { "application/x-www-form-urlencoded": null }, run: () => reset() },
    }),
  ],
};
