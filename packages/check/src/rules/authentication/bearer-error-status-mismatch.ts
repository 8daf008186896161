import { code } from "@verdict/codes";
import { hasScheme, parseBearerChallenge, parseChallenges } from "@verdict/fields";
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
    for (const it of challenges) {
      const error = hasScheme(it, "Bearer") ? parseBearerChallenge(it)?.error : undefined;
      if (error === undefined || !Object.hasOwn(statuses, error)) continue;
      const expected = statuses[error] as number;
      if (expected === status) continue;
      return {
        message: `The Bearer error ${error} goes with ${said(expected)}, not with ${said(status)}.`,
        fix: `Send ${said(expected)}, or another error.`,
        field: "WWW-Authenticate",
        expected,
      };
    }
    return undefined;
  },
  bad: [
    'GET /\n---\n401\nWWW-Authenticate: Bearer error="insufficient_scope"',
    'GET /\n---\n401\nWWW-Authenticate: Bearer realm="a", Bearer error="insufficient_scope"',
  ],
  good: [
    'GET /\n---\n401\nWWW-Authenticate: Bearer error="invalid_token"',
    'GET /\n---\n403\nWWW-Authenticate: Bearer error="insufficient_scope", scope="a"',
    'GET /\n---\n401\nWWW-Authenticate: Bearer error="mine"',
  ],
};
