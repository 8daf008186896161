import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const methodNotAllowed: Cause = {
  code: code.METHOD_NOT_ALLOWED,
  when: "the method is known, and what is here has no use for it",
  seen: "wire",
  cite: "RFC 9110 15.5.6",
  recipes: [
    { title: "DELETE of a page", steps: [ask("DELETE", "/cause/405")] },
    {
      title: "POST to what can be read only",
      steps: [ask("POST", "/cause/405", { "Content-Type": "text/plain" }, "x")],
    },
  ],
};
