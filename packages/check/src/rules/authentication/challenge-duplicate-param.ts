import type { Found, Rule } from "../../rule.ts";

/** A parameter that stands twice in one challenge; what begins a challenge is a scheme with a space after it. */
export function repeatedIn(value: string): string | undefined {
  let names = new Set<string>();
  const parts = value.matchAll(
    /(?:^|,)\s*(?:([\w!#$%&'*+.^`|~-]+)(?:\s+|\s*$))?(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s,"]*))?/g,
  );
  for (const [, scheme, name] of parts) {
    if (scheme !== undefined) names = new Set();
    if (name === undefined) continue;
    const key = name.toLowerCase();
    if (names.has(key)) return name;
    names.add(key);
  }
  return undefined;
}

export const challengeDuplicateParam: Rule = {
  id: "challenge-duplicate-param",
  severity: "error",
  cite: "RFC 9110 11.2",
  title: "A parameter twice in one challenge",
  find: ({ response: { fields } }) => {
    const all: Found[] = [];
    for (const field of ["WWW-Authenticate", "Proxy-Authenticate"]) {
      for (const value of fields.all(field.toLowerCase())) {
        const name = repeatedIn(value);
        if (name === undefined) continue;
        all.push({
          message: `A challenge in ${field} has ${name} twice.`,
          fix: "Send each parameter once.",
          field,
        });
      }
    }
    return all.length === 0 ? undefined : all;
  },
  bad: ['GET /\n---\n401\nWWW-Authenticate: Basic realm="a", Realm="b"'],
  good: [
    'GET /\n---\n401\nWWW-Authenticate: Basic realm="a, realm=b", Digest realm="a", nonce="n"',
  ],
};
