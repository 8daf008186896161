import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const noContent: Cause = {
  code: code.NO_CONTENT,
  when: "a change is done and there is nothing to show",
  seen: "wire",
  cite: "RFC 9110 15.3.5",
  recipes: [{ title: "Something is deleted", steps: [ask("DELETE", "/cause/204/notes/1")] }],
  resources: () => [
    resource("/cause/204/notes/:id", {
      load: ({ params }) => params.id,
      offer: { "text/plain": (it) => it },
      DELETE: () => undefined,
    }),
  ],
};
