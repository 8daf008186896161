import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const multiStatus: Cause = {
  code: code.MULTI_STATUS,
  when: "a request is about several things, and each has a status of its own",
  seen: "wire",
  cite: "RFC 4918 11.1, 13",
  recipes: [
    { title: "What is in a collection", steps: [ask("PROPFIND", "/dav/207/", { Depth: "1" })] },
  ],
  miss: { title: "a collection as a page", steps: [ask("GET", "/dav/207/")], sees: code.OK },
};
