import { code } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const challengeOn511: OperationRule = {
  id: "challenge-on-511",
  severity: "warning",
  cite: "RFC 6585 6",
  title: "A 511 with a challenge",
  find: ({ responses }) =>
    responses
      .filter(
        ({ status, fields }) =>
          status === code.NETWORK_AUTHENTICATION_REQUIRED &&
          (fields.has("www-authenticate") || fields.has("proxy-authenticate")),
      )
      .map(({ key }) => ({
        message: "A 511 asks a person to log in; a challenge asks for the server's password.",
        fix: "Document a link to the page for logging in.",
        response: key,
      })),
  bad: [
    {
      get: {
        responses: {
          200: { description: "x" },
          511: { description: "x", headers: { "WWW-Authenticate": {} } },
        },
      },
    },
  ],
  good: [{ get: { responses: { 200: { description: "x" }, 511: { description: "x" } } } }],
};
