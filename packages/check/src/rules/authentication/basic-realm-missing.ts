import { hasScheme, parseChallenges } from "@verdict/fields";
import type { Found, Rule } from "../../rule.ts";

export const basicRealmMissing: Rule = {
  id: "basic-realm-missing",
  severity: "error",
  cite: "RFC 7617 2",
  title: "A Basic challenge without a realm",
  find: ({ response: { fields } }) => {
    const all: Found[] = [];
    for (const field of ["WWW-Authenticate", "Proxy-Authenticate"]) {
      const value = fields.get(field.toLowerCase());
      if (value === undefined) continue;
      const challenges = parseChallenges(value) ?? [];
      if (!challenges.some((it) => hasScheme(it, "Basic") && !("realm" in it.parameters))) continue;
      all.push({
        message:
          "The Basic challenge has no realm, so that a client does not know which password is meant.",
        fix: 'Send Basic realm="…".',
        field,
      });
    }
    return all.length === 0 ? undefined : all;
  },
  bad: [
    "GET /\n---\n401\nWWW-Authenticate: Basic",
    'GET /\n---\n401\nWWW-Authenticate: Basic charset="UTF-8"',
  ],
  good: [
    'GET /\n---\n401\nWWW-Authenticate: BASIC Realm=""',
    "GET /\n---\n401\nWWW-Authenticate: Bearer",
  ],
};
