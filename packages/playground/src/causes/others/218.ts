import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("This is fine");

export const thisIsFine: Cause = {
  code: number,
  when: "an encyclopedia says that Apache passes errors of a server behind on with it",
  seen: "wire",
  cite: "No source that can be checked",
  impossible: "No server is known that sends it.",
  recipes: [{ title: "What it would look like", steps: [ask("GET", "/status/218")] }],
};
