import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Response Header Size Overflow");

export const headerSizeOverflow: Cause = {
  code: number,
  when: "Squid gets a reply whose head is larger than it reads",
  seen: "log",
  note: "The client gets 502.",
  cite: "Squid, http/StatusCode.h",
  recipes: [
    {
      title: "The head of the server behind does not end",
      steps: [ask("GET", "/gateway/squid/large/")],
      sees: code.BAD_GATEWAY,
    },
  ],
};
