import { code } from "@verdict/codes";
import { resource, seeOther } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const seeOtherPage: Cause = {
  code: code.SEE_OTHER,
  when: "the answer to a request can be fetched somewhere else, with GET",
  seen: "wire",
  cite: "RFC 9110 15.4.4",
  recipes: [
    {
      title: "A form is sent, and its result is a page",
      steps: [
        ask(
          "POST",
          "/cause/303/form",
          { "Content-Type": "application/x-www-form-urlencoded" },
          "a=1",
        ),
      ],
    },
  ],
  resources: () => [
    resource("/cause/303/form", {
      POST: { accept: { "application/x-www-form-urlencoded": null }, run: () => seeOther("/get") },
    }),
  ],
};
