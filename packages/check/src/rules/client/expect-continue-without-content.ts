import { expectsContinue, parseExpect } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { hasContent } from "./content.ts";

export const expectContinueWithoutContent: Rule = {
  id: "expect-continue-without-content",
  severity: "error",
  cite: "RFC 9110 10.1.1",
  title: "A client that waits to send nothing",
  asked: "expect",
  find: ({ request }) =>
    expectsContinue(parseExpect(request.fields.get("expect") ?? "") ?? []) && !hasContent(request)
      ? {
          message: "The request waits for a 100, and has no content to send after it.",
          fix: "Leave Expect out.",
          field: "Expect",
          part: "request",
        }
      : undefined,
  bad: ["GET /\nExpect: 100-continue\n---\n204"],
  good: ["PUT /\nExpect: 100-continue\nContent-Length: 5\n---\n413"],
};
