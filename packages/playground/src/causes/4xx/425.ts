import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const tooEarly: Cause = {
  code: code.TOO_EARLY,
  when: "a request came in TLS early data, which somebody could have replayed",
  seen: "wire",
  cite: "RFC 8470 5.2",
  impossible:
    "Node's TLS has no early data, so that no request can really come in it; the field says what a proxy that takes it says to the server behind (RFC 8470 5.1).",
  recipes: [
    {
      title: "A proxy says that it was early",
      steps: [ask("GET", "/cause/425/page", { "Early-Data": "1" })],
    },
  ],
  miss: { title: "without that word", steps: [ask("GET", "/cause/425/page")], sees: code.OK },
  resources: () => [
    resource("/cause/425/page", {
      earlyData: false,
      load: () => "On time.",
      offer: { "text/plain": (it) => it },
    }),
  ],
};
