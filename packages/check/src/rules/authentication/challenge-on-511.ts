import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const challengeOn511: Rule = {
  id: "challenge-on-511",
  severity: "warning",
  cite: "RFC 6585 6",
  title: "A 511 with a challenge",
  statuses: only(code.NETWORK_AUTHENTICATION_REQUIRED),
  find: ({ response: { fields } }) => {
    const field = ["WWW-Authenticate", "Proxy-Authenticate"].find((it) =>
      fields.has(it.toLowerCase()),
    );
    return field === undefined
      ? undefined
      : {
          message:
            "A 511 asks a person to log in; a challenge makes clients show a dialog for the server's password.",
          fix: "Link to the page for logging in, in the content.",
          field,
        };
  },
  bad: ['GET /\n---\n511\nWWW-Authenticate: Basic realm="a"'],
  good: ["GET /\n---\n511\nContent-Type: text/html\n\n<a href=http://login.example/>Log in</a>"],
};
