import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const upgradeRequired: Cause = {
  code: code.UPGRADE_REQUIRED,
  when: "what is here is only given over another protocol",
  seen: "wire",
  cite: "RFC 9110 15.5.22, 7.8",
  recipes: [{ title: "A plain GET of a WebSocket", steps: [ask("GET", "/cause/426/socket")] }],
  resources: () => [
    resource("/cause/426/socket", {
      requireUpgrade: "websocket",
      load: () => "",
      offer: { "text/plain": (it) => it },
    }),
  ],
};
