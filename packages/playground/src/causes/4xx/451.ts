import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const legalReasons: Cause = {
  code: code.UNAVAILABLE_FOR_LEGAL_REASONS,
  when: "somebody demanded by law that it is not shown, here or to this client",
  seen: "wire",
  note: "Exchange ActiveSync has another meaning of this number: the mailbox is on another server, named in X-MS-Location.",
  cite: "RFC 7725 3",
  recipes: [
    {
      title: "A reader in a country where it is banned",
      steps: [ask("GET", "/cause/451/book", { "Playground-Country": "XX" })],
    },
  ],
  miss: { title: "one elsewhere", steps: [ask("GET", "/cause/451/book")], sees: code.OK },
  resources: () => [
    resource("/cause/451/book", {
      blocked: ({ request }) =>
        request.field("playground-country") === "XX"
          ? "https://authority.example/orders/1"
          : undefined,
      load: () => "A book.",
      offer: { "text/plain": (it) => it },
    }),
  ],
};
