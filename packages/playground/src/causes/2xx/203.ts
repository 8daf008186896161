import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const nonAuthoritative: Cause = {
  code: code.NON_AUTHORITATIVE_INFORMATION,
  when: "a proxy changes what the server sent",
  seen: "wire",
  cite: "RFC 9110 15.3.4, 7.7",
  recipes: [
    {
      title: "Through a proxy that transforms",
      steps: [
        ask("GET", "http://good.playground/", {
          "Proxy-Authorization": `Basic ${btoa("mirror:mirror")}`,
        }),
      ],
      curl: ["curl -i -x 'http://mirror:mirror@{host}' http://good.playground/"],
    },
  ],
  miss: {
    title: "through one that does not",
    steps: [
      ask("GET", "http://good.playground/", {
        "Proxy-Authorization": `Basic ${btoa("user:password")}`,
      }),
    ],
    sees: code.OK,
  },
};
