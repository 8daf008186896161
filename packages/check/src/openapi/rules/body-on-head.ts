import type { OperationRule } from "../rule.ts";

export const bodyOnHead: OperationRule = {
  id: "body-on-head",
  severity: "error",
  cite: "RFC 9110 9.3.2",
  title: "Content in the answer to HEAD",
  find: ({ method, responses }) =>
    method !== "HEAD"
      ? undefined
      : responses
          .filter((it) => it.types.length > 0)
          .map(({ key }) => ({
            message: "The answer to HEAD has no content, and some is documented.",
            fix: "Leave content out; document the fields.",
            response: key,
          })),
  bad: [
    { head: { responses: { 200: { description: "x", content: { "application/json": {} } } } } },
  ],
  good: [{ head: { responses: { 200: { description: "x" } } } }],
};
