import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const notAcceptableWithoutNegotiation: Rule = {
  id: "not-acceptable-without-negotiation",
  severity: "warning",
  cite: "RFC 9110 15.5.7",
  title: "A 406 to a request that takes anything",
  statuses: only(code.NOT_ACCEPTABLE),
  find: ({ request: { fields } }) => {
    for (const name of fields.names) {
      if (/^(?:accept(?:-.*)?|negotiate|want-.*)$/.test(name)) return undefined;
    }
    return {
      message: "The request has no Accept field that could not be met.",
      fix: "Send a representation: whoever asks for none takes any.",
    };
  },
  bad: ["GET /\n---\n406"],
  good: ["GET /\nAccept-Language: tlh\n---\n406"],
};
