import { code } from "@verdict/codes";
import { gone, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const goneForGood: Cause = {
  code: code.GONE,
  when: "what was here was taken away for good, and that is known",
  seen: "wire",
  cite: "RFC 9110 15.5.11",
  recipes: [{ title: "An offer that has ended", steps: [ask("GET", "/cause/410/offer")] }],
  resources: () => [
    resource("/cause/410/offer", { load: () => gone(), offer: { "text/plain": () => "" } }),
  ],
};
