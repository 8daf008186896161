import type { Fields } from "../../fields.ts";
import { both, type Found, type Rule } from "../../rule.ts";

/** Fields whose parameters may have whitespace around their `=` for recipients, but not for senders. */
const names = [
  "WWW-Authenticate",
  "Proxy-Authenticate",
  "Authorization",
  "Proxy-Authorization",
  "Authentication-Info",
  "Proxy-Authentication-Info",
  "Link",
  "Prefer",
  "Preference-Applied",
  "TE",
  "Transfer-Encoding",
].map((name) => [name, name.toLowerCase()] as const);

const around = /[\w!#$%&'*+.^`|~-][ \t]+=[ \t]*["\w]|[\w!#$%&'*+.^`|~-]=[ \t]+["\w]/;

function isBad(value: string): boolean {
  // What stands between quotes is anybody's.
  return (
    value.includes("=") &&
    around.test(value.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '""').replace(/<[^>]*(?:>|$)/g, "<>"))
  );
}

function foundIn(fields: Fields, part: "request" | "response"): Found[] | undefined {
  let all: Found[] | undefined;
  for (const [field, key] of names) {
    if (!fields.has(key) || !fields.all(key).some(isBad)) continue;
    all ??= [];
    all.push({
      message: `${field} has whitespace around an equals sign.`,
      fix: 'Write name=value or name="value".',
      field,
      part,
    });
  }
  return all;
}

export const badWhitespace: Rule = {
  id: "bad-whitespace",
  severity: "error",
  cite: "RFC 9110 5.6.3",
  title: "Whitespace that no sender may write",
  find: ({ request, response }) =>
    both(foundIn(request.fields, "request"), foundIn(response.fields, "response")),
  bad: [
    'GET /\n---\n401\nWWW-Authenticate: Basic realm = "a"',
    'GET /\n---\n204\nAuthentication-Info: nextnonce= "a"',
  ],
  good: [
    'GET /\n---\n401\nWWW-Authenticate: Basic realm="a = b", Negotiate YQ== , Basic realm="c"',
  ],
};
