import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const alreadyReported: Cause = {
  code: code.ALREADY_REPORTED,
  when: "a collection is inside of itself, and was told already",
  seen: "content",
  note: "It stands inside of a 207, and is no status of an answer. Who does not know bindings gets 508.",
  cite: "RFC 5842 7.1",
  recipes: [
    {
      title: "All that is in a collection, for who knows bindings",
      steps: [ask("PROPFIND", "/dav/208/", { Depth: "infinity", DAV: "bind" })],
      sees: code.MULTI_STATUS,
    },
  ],
  miss: {
    title: "what is directly in it",
    steps: [ask("PROPFIND", "/dav/208/", { Depth: "1", DAV: "bind" })],
    sees: code.MULTI_STATUS,
  },
};
