import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const notAcceptable: Cause = {
  code: code.NOT_ACCEPTABLE,
  when: "nothing that is here is among what the client accepts",
  seen: "wire",
  cite: "RFC 9110 15.5.7, 12.5.1",
  recipes: [
    { title: "A page as a picture", steps: [ask("GET", "/cause/406", { Accept: "image/png" })] },
  ],
  miss: {
    title: "a page as anything",
    steps: [ask("GET", "/cause/406", { Accept: "image/png, */*;q=0.1" })],
    sees: code.OK,
  },
};
