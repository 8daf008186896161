import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Network Read Timeout Error");

export const networkReadTimeout: Cause = {
  code: number,
  when: "a proxy has a connection to the server behind, and nothing comes over it",
  seen: "wire",
  cite: "Convention of some proxies, by no specification",
  recipes: [
    { title: "The server behind says nothing", steps: [ask("GET", "/gateway/informal/stalls/")] },
  ],
  miss: {
    title: "one that answers",
    steps: [ask("GET", "/gateway/informal/good/")],
    sees: code.OK,
  },
};
