import type { OperationRule } from "../rule.ts";

export const contentOnGetHeadDelete: OperationRule = {
  id: "content-on-get-head-delete",
  severity: "warning",
  cite: "RFC 9110 9.3.1, 9.3.2, 9.3.5",
  title: "Content where it means nothing",
  find: ({ method, hasContent }) =>
    hasContent && /^(?:GET|HEAD|DELETE|TRACE)$/.test(method)
      ? {
          message: `Content in ${method} has no meaning; some on the way refuse it or drop it.`,
          fix: "Put it into the query, or use QUERY or POST.",
        }
      : undefined,
  bad: [{ get: { requestBody: {}, responses: { default: { description: "x" } } } }],
  good: [{ post: { requestBody: {}, responses: { default: { description: "x" } } } }],
};
