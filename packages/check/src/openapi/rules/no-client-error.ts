import type { OperationRule } from "../rule.ts";

export const noClientError: OperationRule = {
  id: "openapi-no-client-error",
  severity: "warning",
  cite: "RFC 9110 15.5",
  title: "An operation whose requests are never wrong",
  find: ({ method, responses, takesInput, hasContent, isSecured, isOutgoing }) => {
    // OPTIONS asks for what there is, and whoever is called back is the one to say what is wrong with that.
    if (method === "OPTIONS" || isOutgoing) return undefined;
    const succeeds = responses.some(({ key }) => key.startsWith("2"));
    const refuses = responses.some(({ key }) => key.startsWith("4") || key === "default");
    return !succeeds || refuses || !(takesInput || hasContent || isSecured)
      ? undefined
      : {
          message: "The operation takes input, and documents no 4xx for input that is wrong.",
          fix: "Document the errors that its client has to expect, or default.",
        };
  },
  bad: [
    { post: { requestBody: {}, responses: { 204: { description: "x" } } } },
    {
      get: {
        parameters: [{ in: "header", name: "Tenant", required: true }],
        responses: { 200: { description: "x" } },
      },
    },
  ],
  good: [
    {
      get: {
        parameters: [{ in: "header", name: "If-None-Match" }],
        responses: { 200: { description: "x" }, 304: { description: "x" } },
      },
    },
    {
      options: {
        parameters: [{ in: "path", name: "id" }],
        responses: { 204: { description: "x" } },
      },
    },
    { get: { responses: { 200: { description: "x" } } } },
    {
      post: {
        requestBody: {},
        responses: { 204: { description: "x" }, default: { description: "x" } },
      },
    },
    {
      get: {
        parameters: [{ in: "path", name: "id" }],
        responses: { 301: { description: "x", headers: { Location: {} } } },
      },
    },
  ],
};
