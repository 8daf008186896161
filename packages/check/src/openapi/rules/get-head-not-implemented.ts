import { code, method as factsOf } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const getHeadNotImplemented: OperationRule = {
  id: "get-head-not-implemented",
  severity: "warning",
  cite: "RFC 9110 9.1",
  title: "A 501 to a method that every server has",
  find: ({ method, responses }) =>
    factsOf(method)?.requiredOfServers !== true
      ? undefined
      : responses
          .filter((it) => it.status === code.NOT_IMPLEMENTED)
          .map(({ key }) => ({
            message: `Every general-purpose server has ${method}; 501 says that this one has not.`,
            fix: "Document the status that says what is really wrong.",
            response: key,
          })),
  bad: [{ get: { responses: { 200: { description: "x" }, 501: { description: "x" } } } }],
  good: [{ put: { responses: { 200: { description: "x" }, 501: { description: "x" } } } }],
};
