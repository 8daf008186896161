import { code, isRedirection } from "@verdict/codes";
import type { DocumentedResponse } from "../response.ts";
import type { OperationRule } from "../rule.ts";

const refusals = [String(code.UNAUTHORIZED), String(code.FORBIDDEN), "4XX", "default"];

/** Whether every request is led elsewhere, which may be where to log in. */
function leadsAlways(responses: readonly DocumentedResponse[]): boolean {
  return (
    responses.some(({ status }) => status !== undefined && isRedirection(status)) &&
    !responses.some(({ key }) => key.startsWith("2"))
  );
}

export const securedWithout401: OperationRule = {
  id: "openapi-secured-without-401",
  severity: "warning",
  cite: "RFC 9110 15.5.2",
  title: "Credentials that are never refused",
  find: ({ responses, isSecured }) =>
    !isSecured ||
    responses.length === 0 ||
    leadsAlways(responses) ||
    responses.some(({ key }) => refusals.includes(key.toUpperCase() === "4XX" ? "4XX" : key))
      ? undefined
      : {
          message:
            "The operation requires credentials, and documents no response for a request without them.",
          fix: "Document 401 with WWW-Authenticate.",
        },
  bad: [
    {
      get: {
        security: [{ key: [] }],
        responses: { 200: { description: "x" }, 404: { description: "x" } },
      },
    },
  ],
  good: [
    {
      get: {
        security: [{ key: [] }],
        responses: { 200: { description: "x" }, default: { description: "x" } },
      },
    },
    {
      get: {
        security: [{ key: [] }],
        responses: { 302: { description: "x", headers: { Location: {} } } },
      },
    },
    { get: { security: [{}, { key: [] }], responses: { 200: { description: "x" } } } },
  ],
};
