import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Unparseable Response Headers");

export const unparseableHeaders: Cause = {
  code: number,
  when: "Squid gets a reply whose head it cannot read",
  seen: "log",
  note: "The client gets 502.",
  cite: "Squid, http/StatusCode.h",
  recipes: [
    {
      title: "The server behind says what is not HTTP",
      steps: [ask("GET", "/gateway/squid/garbles/")],
      sees: code.BAD_GATEWAY,
    },
  ],
};
