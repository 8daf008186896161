import type { OperationRule } from "../rule.ts";

export const noSuccess: OperationRule = {
  id: "openapi-no-success",
  severity: "warning",
  cite: "OpenAPI 3.1 4.8.16",
  title: "An operation that never works",
  find: ({ responses }) =>
    responses.length === 0 || responses.some(({ key }) => /^[123]/.test(key) || key === "default")
      ? undefined
      : {
          message: "The operation documents errors alone.",
          fix: "Document the response to a request that works.",
        },
  bad: [{ get: { responses: { 404: { description: "x" } } } }],
  good: [
    { get: { responses: { 302: { description: "x", headers: { Location: {} } } } } },
    { get: { responses: { "2XX": { description: "x" } } } },
  ],
};
