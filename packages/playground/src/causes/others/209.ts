import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Contents of Related");

export const contentsOfRelated: Cause = {
  code: number,
  when: "a draft wanted to send a related resource at once instead of a 303",
  seen: "wire",
  cite: "draft-prudhommeaux-http-status-209",
  impossible: "The draft expired in 2014, and no server does it.",
  recipes: [{ title: "What it would look like", steps: [ask("GET", "/status/209")] }],
};
