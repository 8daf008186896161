import { code } from "@verdict/codes";
import { expectsContinue, parseExpect } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const continueNotRequested: Rule = {
  id: "continue-not-requested",
  severity: "info",
  cite: "RFC 9110 15.2.1",
  title: "A 100 that nobody waits for",
  statuses: only(code.CONTINUE),
  find: ({ request }) =>
    expectsContinue(parseExpect(request.fields.get("expect") ?? "") ?? [])
      ? undefined
      : {
          message: "The request does not wait for a 100; its client can simply discard it.",
          fix: "Send 100 where the request has Expect: 100-continue.",
        },
  bad: ["PUT /a\nContent-Length: 1\n\nx\n---\n100"],
  good: ["PUT /a\nExpect: 100-Continue\nContent-Length: 1\n\nx\n---\n100"],
};
