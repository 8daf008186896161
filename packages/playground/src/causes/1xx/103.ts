import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const earlyHints: Cause = {
  code: code.EARLY_HINTS,
  when: "a server knows what the page will need before it has the page",
  seen: "interim",
  cite: "RFC 8297 2",
  recipes: [
    { title: "A page that takes a moment", steps: [ask("GET", "/cause/103/page")], sees: code.OK },
  ],
  resources: () => [
    resource("/cause/103/page", {
      hints: { Link: "</style.css>; rel=preload; as=style" },
      load: () =>
        new Promise<string>((resolve) => setTimeout(resolve, 150, "A page, after its hints.")),
      offer: { "text/plain": (it) => it },
    }),
  ],
};
