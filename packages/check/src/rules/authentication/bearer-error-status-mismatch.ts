import { code } from "@verdict/codes";
import { findChallenge, parseBearerChallenge, parseChallenges } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

/** What RFC 6750 3.1 has for each error. */
const statuses: Readonly<Record<string, number>> = {
  invalid_request: code.BAD_REQUEST,
  invalid_token: code.UNAUTHORIZED,
  insufficient_scope: code.FORBIDDEN,
};

export const bearerErrorStatusMismatch: Rule = {
  id: "bearer-error-status-mismatch",
  severity: "warning",
  cite: "RFC 6750 3.1",
  title: "A Bearer error with another status than its own",
  field: "www-authenticate",
  find: ({ response: { status, fields } }) => {
    const challenges = parseChallenges(fields.get("www-authenticate") ?? "") ?? [];
    const bearer = findChallenge(challenges, "Bearer");
    const error = bearer === undefined ? undefined : parseBearerChallenge(bearer)?.error;
    const expected =
      error === undefined || !Object.hasOwn(statuses, error) ? undefined : statuses[error];
    return expected === undefined || expected === status
      ? undefined
      : {
          message: `The Bearer error ${error} goes with ${said(expected)}, not with ${said(status)}.`,
          fix: `Send ${said(expected)}, or another error.`,
          field: "WWW-Authenticate",
          expected,
        };
  },
  bad: ['GET /\n---\n401\nWWW-Authenticate: Bearer error="insufficient_scope"'],
  good: [
    'GET /\n---\n401\nWWW-Authenticate: Bearer error="invalid_token"',
    'GET /\n---\n403\nWWW-Authenticate: Bearer error="insufficient_scope", scope="a"',
    'GET /\n---\n401\nWWW-Authenticate: Bearer error="mine"',
  ],
};
