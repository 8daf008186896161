import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const expectationFailedWithoutExpect: Rule = {
  id: "expectation-failed-without-expect",
  severity: "warning",
  cite: "RFC 9110 15.5.18",
  title: "A 417 to a request that expects nothing",
  statuses: only(code.EXPECTATION_FAILED),
  find: ({ request: { fields } }) =>
    fields.has("expect")
      ? undefined
      : {
          message: "The request has no Expect that could not be met.",
          fix: "Send 400 or 422 for what is wrong with the request.",
        },
  bad: ["GET /\n---\n417"],
  good: ["GET /\nExpect: banana\n---\n417"],
};
