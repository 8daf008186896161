import { code } from "@verdict/codes";
import { moved, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const movedPermanently: Cause = {
  code: code.MOVED_PERMANENTLY,
  when: "what was asked for has another address for good, and the method may become GET",
  seen: "wire",
  cite: "RFC 9110 15.4.2",
  recipes: [{ title: "The old address", steps: [ask("GET", "/cause/301/old")] }],
  resources: () => [
    // Where a form went once: clients that follow by themselves make a GET of it, and the form is lost.
    resource("/cause/301/form", {
      load: () => moved("/post", { permanent: true, keepsMethod: false }),
      offer: { "text/plain": () => "" },
      POST: { accept: { "application/x-www-form-urlencoded": null }, run: () => undefined },
    }),
    resource("/cause/301/old", {
      load: () => moved("/get", { permanent: true, keepsMethod: false }),
      offer: { "text/plain": () => "" },
    }),
  ],
};
