import { code } from "@verdict/codes";
import { parseChallenges } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const missingWwwAuthenticate: Rule = {
  id: "missing-www-authenticate",
  severity: "error",
  cite: "RFC 9110 15.5.2, 11.6.1",
  title: "A 401 without a challenge",
  statuses: only(code.UNAUTHORIZED),
  find: ({ response }) => {
    const value = response.fields.get("www-authenticate");
    return value !== undefined && parseChallenges(value)?.length !== 0
      ? undefined
      : {
          message: "A 401 asks for credentials, and WWW-Authenticate does not say of which kind.",
          fix: 'Send a challenge such as WWW-Authenticate: Bearer realm="api", or 403 where no credentials would help.',
          field: "WWW-Authenticate",
        };
  },
  bad: ["GET /\n---\n401\nContent-Type: text/plain\n\nno", "GET /\n---\n401\nWWW-Authenticate:"],
  good: ["GET /\n---\n401\nWWW-Authenticate: Negotiate", "GET /\n---\n403"],
};
