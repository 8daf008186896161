import { code } from "@verdict/codes";
import { moved, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const found: Cause = {
  code: code.FOUND,
  when: "what was asked for is elsewhere just now, and the method may become GET",
  seen: "wire",
  cite: "RFC 9110 15.4.3",
  recipes: [{ title: "The old address", steps: [ask("GET", "/cause/302/old")] }],
  resources: () => [
    resource("/cause/302/old", {
      load: () => moved("/get", { permanent: false, keepsMethod: false }),
      offer: { "text/plain": () => "" },
    }),
  ],
};
