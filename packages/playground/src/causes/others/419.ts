import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const pageExpired: Cause = {
  code: code.LARAVEL_PAGE_EXPIRED,
  when: "a form comes back without its CSRF token, or with one of another session",
  seen: "wire",
  cite: "Laravel, TokenMismatchException",
  recipes: [
    {
      title: "A form without its token",
      steps: [
        ask(
          "POST",
          "/cause/419/form",
          { "Content-Type": "application/x-www-form-urlencoded" },
          "name=a",
        ),
      ],
    },
  ],
  miss: {
    title: "with the token of its session",
    steps: [ask("POST", "/cause/419/form", { Cookie: "session=abc", "X-CSRF-TOKEN": "cba" })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/419/form") return false;
    const session = /session=(\w+)/.exec(visit.field("cookie") ?? "")?.[1];
    const happens =
      session === undefined || visit.field("x-csrf-token") !== [...session].reverse().join("");
    visit.request.resume();
    if (happens) {
      sendJson(visit, code.LARAVEL_PAGE_EXPIRED, {
        detail: "The page has expired: load the form again.",
      });
    } else {
      sendJson(
        visit,
        code.OK,
        missed(
          code.LARAVEL_PAGE_EXPIRED,
          "The token belongs to the session (here it is the session backwards): leave it out.",
        ),
      );
    }
    return true;
  },
};
