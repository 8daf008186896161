import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Network Connect Timeout Error");

export const networkConnectTimeout: Cause = {
  code: number,
  when: "a proxy gets no connection to the server behind",
  seen: "wire",
  cite: "Convention of some proxies, by no specification",
  recipes: [
    {
      title: "The server behind takes no connection",
      steps: [ask("GET", "/gateway/informal/unreachable/")],
    },
  ],
  miss: { title: "one that does", steps: [ask("GET", "/gateway/informal/good/")], sees: code.OK },
};
