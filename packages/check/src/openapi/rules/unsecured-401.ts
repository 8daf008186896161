import { code } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const unsecured401: OperationRule = {
  id: "openapi-unsecured-401",
  severity: "info",
  cite: "RFC 9110 15.5.2",
  title: "A 401 where no credentials are asked for",
  find: ({ responses, isSecured, asks, hasContent, mayAskMore }) =>
    // Whoever logs in sends them in content.
    isSecured || hasContent || mayAskMore || asks.has("authorization")
      ? undefined
      : responses
          .filter((it) => it.status === code.UNAUTHORIZED)
          .map(({ key }) => ({
            message: "A 401 is documented, and the operation requires no credentials.",
            fix: "Document its security, or leave 401 out.",
            response: key,
          })),
  bad: [
    {
      get: {
        responses: {
          200: { description: "x" },
          401: { description: "x", headers: { "WWW-Authenticate": {} } },
        },
      },
    },
  ],
  good: [
    {
      get: {
        security: [{ key: [] }],
        responses: {
          200: { description: "x" },
          401: { description: "x", headers: { "WWW-Authenticate": {} } },
        },
      },
    },
  ],
};
