import { code } from "@verdict/codes";
import { moved, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const temporaryRedirect: Cause = {
  code: code.TEMPORARY_REDIRECT,
  when: "what was asked for is elsewhere just now, and the same request has to go there",
  seen: "wire",
  cite: "RFC 9110 15.4.8",
  recipes: [
    {
      title: "The old address",
      steps: [ask("POST", "/cause/307/old", { "Content-Type": "text/plain" }, "x")],
    },
  ],
  resources: () => [
    // What is sent here arrives, where it is sent on.
    resource("/cause/307/form", {
      load: () => moved("/post", { permanent: false, keepsMethod: true }),
      offer: { "text/plain": () => "" },
      POST: { accept: { "application/x-www-form-urlencoded": null }, run: () => undefined },
    }),
    resource("/cause/307/old", {
      load: () => moved("/get", { permanent: false, keepsMethod: true }),
      offer: { "text/plain": () => "" },
      POST: { accept: { "text/plain": null }, run: () => undefined },
    }),
  ],
};
