import type { OperationRule } from "../rule.ts";

export const noResponses: OperationRule = {
  id: "openapi-no-responses",
  severity: "error",
  cite: "OpenAPI 3.1 4.8.16",
  title: "An operation without responses",
  find: ({ responses, needsResponses }) =>
    responses.length > 0 || !needsResponses
      ? undefined
      : {
          message: "The operation documents no response at all.",
          fix: "Document what it answers when it works.",
        },
  bad: [{ get: { responses: {} } }],
  good: [{ get: { summary: "x" } }, { get: { responses: { default: { description: "x" } } } }],
};
