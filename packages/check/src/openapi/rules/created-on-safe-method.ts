import { code, isSafe } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const createdByOtherMethod: OperationRule = {
  id: "created-on-safe-method",
  severity: "warning",
  cite: "RFC 9110 15.3.2, 9.2.1",
  title: "A 201 for a method that creates nothing",
  find: ({ method, responses }) =>
    !isSafe(method) && method !== "DELETE"
      ? undefined
      : responses
          .filter((it) => it.status === code.CREATED)
          .map(({ key }) => ({
            message: `${method} creates nothing that a 201 could tell of.`,
            fix: "Document 200 or 204, or create on POST or PUT.",
            response: key,
          })),
  bad: [
    { get: { responses: { 201: { description: "x" } } } },
    { delete: { responses: { 201: { description: "x" } } } },
  ],
  good: [{ patch: { responses: { 201: { description: "x" } } } }],
};
