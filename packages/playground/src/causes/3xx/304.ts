import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const notModified: Cause = {
  code: code.NOT_MODIFIED,
  when: "the client names the state that it has, and that is still the current one",
  seen: "wire",
  cite: "RFC 9110 15.4.5, 13.1.2",
  recipes: [
    {
      title: "The same tag again",
      steps: [ask("GET", "/cause/304/page", { "If-None-Match": '"1"' })],
    },
    {
      title: "Not since that date",
      steps: [
        ask("GET", "/cause/304/page", { "If-Modified-Since": "Fri, 27 Nov 2026 00:00:00 GMT" }),
      ],
    },
  ],
  miss: {
    title: "another tag",
    steps: [ask("GET", "/cause/304/page", { "If-None-Match": '"0"' })],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/304/page", {
      load: () => "A page that does not change.",
      version: () => ({ etag: "1", lastModified: new Date(Date.UTC(2026, 0, 1)) }),
      offer: { "text/plain": (it) => it },
    }),
  ],
};
