import { code } from "@verdict/codes";
import { problem, resource } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const teapot: Cause = {
  code: code.IM_A_TEAPOT,
  when: "a teapot is asked to brew coffee",
  seen: "wire",
  note: "The method of the joke, BREW, is one that no parser of HTTP/1.1 here knows; POST with its media type is the nearest.",
  cite: "RFC 2324 2.3.2",
  recipes: [
    {
      title: "Coffee from a teapot",
      steps: [ask("POST", "/cause/418/teapot", { "Content-Type": "message/coffeepot" }, "start")],
    },
  ],
  miss: {
    title: "tea from a teapot",
    steps: [ask("POST", "/cause/418/teapot", { "Content-Type": "message/teapot" }, "start")],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/418/teapot", {
      POST: {
        accept: { "message/coffeepot": null, "message/teapot": null },
        run: ({ request }) => {
          if (request.field("content-type") === "message/coffeepot") {
            throw problem(code.IM_A_TEAPOT, { detail: "The pot is short and stout." });
          }
          return missed(code.IM_A_TEAPOT, "Tea is what a teapot makes: ask for coffee.");
        },
      },
    }),
  ],
};
