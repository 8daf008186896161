import { parseChallenges } from "@verdict/fields";
import type { Found, Rule } from "../../rule.ts";
import { repeatedIn } from "./challenge-duplicate-param.ts";

export const challengeUnparseable: Rule = {
  id: "challenge-unparseable",
  severity: "error",
  cite: "RFC 9110 11.3, 11.6.1",
  title: "A challenge that cannot be read",
  find: ({ response: { fields } }) => {
    const all: Found[] = [];
    for (const field of ["WWW-Authenticate", "Proxy-Authenticate"]) {
      const value = fields.get(field.toLowerCase());
      if (value === undefined || parseChallenges(value) !== undefined) continue;
      // What stands twice is another rule's.
      if (fields.all(field.toLowerCase()).some((it) => repeatedIn(it) !== undefined)) continue;
      all.push({
        message: `${field} is no list of challenges.`,
        fix: 'Write a scheme and its parameters with commas between them: Digest realm="a", nonce="b".',
        field,
      });
    }
    return all.length === 0 ? undefined : all;
  },
  bad: [
    'GET /\n---\n401\nWWW-Authenticate: Basic realm="a',
    'GET /\n---\n401\nWWW-Authenticate: realm="a"',
  ],
  good: [
    'GET /\n---\n401\nWWW-Authenticate: Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
    'GET /\n---\n401\nWWW-Authenticate: Basic realm="a", realm="b"',
  ],
};
