import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const ok: Cause = {
  code: code.OK,
  when: "the request did what it asked for",
  seen: "wire",
  cite: "RFC 9110 15.3.1",
  recipes: [{ title: "Anything that is there", steps: [ask("GET", "/cause/200")] }],
};
