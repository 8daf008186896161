import { code } from "@verdict/codes";
import { parseChallenges } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const missingProxyAuthenticate: Rule = {
  id: "missing-proxy-authenticate",
  severity: "error",
  cite: "RFC 9110 15.5.8, 11.7.1",
  title: "A 407 without a challenge",
  statuses: only(code.PROXY_AUTHENTICATION_REQUIRED),
  find: ({ response }) => {
    const value = response.fields.get("proxy-authenticate");
    return value !== undefined && parseChallenges(value)?.length !== 0
      ? undefined
      : {
          message: "A 407 asks for credentials, and Proxy-Authenticate does not say of which kind.",
          fix: 'Send a challenge such as Proxy-Authenticate: Basic realm="proxy".',
          field: "Proxy-Authenticate",
        };
  },
  bad: ['GET http://a/\n---\n407\nWWW-Authenticate: Basic realm="a"'],
  good: ['GET http://a/\n---\n407\nProxy-Authenticate: Basic realm="a"'],
};
