import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("No response");

export const noResponseAtAll: Cause = {
  code: number,
  when: "there was no response at all, and a tool has to print something",
  seen: "wire",
  note: "curl prints 000 for it; XMLHttpRequest and others have 0.",
  cite: "curl, %{http_code}",
  recipes: [
    {
      title: "A connection that is closed without a word",
      steps: [ask("GET", "/cause/444/scan", { "User-Agent": "scanner" })],
      sees: null,
    },
  ],
};
