import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const expectationFailed: Cause = {
  code: code.EXPECTATION_FAILED,
  when: "the client expects something that nobody here can meet",
  seen: "wire",
  cite: "RFC 9110 15.5.18, 10.1.1",
  recipes: [
    {
      title: "An expectation that is none",
      steps: [ask("GET", "/cause/417", { Expect: "a-miracle" })],
    },
  ],
};
