import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const notFound: Cause = {
  code: code.NOT_FOUND,
  when: "nothing is at this address, or nobody is to know",
  seen: "wire",
  cite: "RFC 9110 15.5.5",
  recipes: [
    { title: "An address that nothing has", steps: [ask("GET", "/cause/404/nothing-here")] },
  ],
};
