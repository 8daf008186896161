import { code } from "@verdict/codes";
import { moved, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const permanentRedirect: Cause = {
  code: code.PERMANENT_REDIRECT,
  when: "what was asked for has another address for good, and the same request has to go there",
  seen: "wire",
  cite: "RFC 9110 15.4.9",
  recipes: [
    {
      title: "The old address",
      steps: [ask("POST", "/cause/308/old", { "Content-Type": "text/plain" }, "x")],
    },
  ],
  resources: () => [
    // What is sent here arrives, where it is sent on.
    resource("/cause/308/form", {
      load: () => moved("/post", { permanent: true, keepsMethod: true }),
      offer: { "text/plain": () => "" },
      POST: { accept: { "application/x-www-form-urlencoded": null }, run: () => undefined },
    }),
    resource("/cause/308/old", {
      load: () => moved("/get", { permanent: true, keepsMethod: true }),
      offer: { "text/plain": () => "" },
      POST: { accept: { "text/plain": null }, run: () => undefined },
    }),
  ],
};
