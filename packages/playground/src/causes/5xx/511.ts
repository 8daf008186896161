import { code } from "@verdict/codes";
import { sandbox, send } from "../../send.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const networkAuthenticationRequired: Cause = {
  code: code.NETWORK_AUTHENTICATION_REQUIRED,
  when: "a network lets nobody out who has not logged in to it",
  seen: "wire",
  note: "It comes from what is between, never from the server that was asked.",
  cite: "RFC 6585 6",
  recipes: [
    {
      title: "A guest behind a captive portal",
      steps: [
        ask("GET", "http://good.playground/", {
          "Proxy-Authorization": `Basic ${btoa("guest:guest")}`,
        }),
      ],
      curl: ["curl -i -x 'http://guest:guest@{host}' http://good.playground/"],
    },
  ],
  miss: {
    title: "somebody who has",
    steps: [
      ask("GET", "http://good.playground/", {
        "Proxy-Authorization": `Basic ${btoa("user:password")}`,
      }),
    ],
    sees: code.OK,
  },
  // Any address, as it looks from behind the portal, for clients that use no proxy.
  area: () => (visit) => {
    if (visit.path !== "/cause/511/news") return false;
    send(visit, {
      status: code.NETWORK_AUTHENTICATION_REQUIRED,
      fields: ["Content-Type", "text/html", "Cache-Control", "no-store", ...sandbox],
      content:
        '<!doctype html><title>Log in</title><p>You need to <a href="http://login.playground/">log in</a> to this network.</p>\n',
    });
    return true;
  },
};
