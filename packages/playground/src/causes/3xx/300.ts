import { code } from "@verdict/codes";
import { choices, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const multipleChoices: Cause = {
  code: code.MULTIPLE_CHOICES,
  when: "there are several forms, each with its own address, and the server leaves the choice to the client",
  seen: "wire",
  cite: "RFC 9110 15.4.1",
  recipes: [{ title: "A picture in three sizes", steps: [ask("GET", "/cause/300/picture")] }],
  resources: () => [
    resource("/cause/300/picture", {
      load: () => choices(["/image/png", "/image/jpeg", "/image/svg"]),
      offer: { "text/plain": () => "" },
    }),
  ],
};
