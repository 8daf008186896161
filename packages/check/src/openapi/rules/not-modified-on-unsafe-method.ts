import { code } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const notModifiedOnUnsafeMethod: OperationRule = {
  id: "not-modified-on-unsafe-method",
  severity: "error",
  cite: "RFC 9110 13.1.2, 15.4.5",
  title: "A 304 to another method than GET or HEAD",
  find: ({ method, responses }) =>
    /^(?:GET|HEAD|QUERY)$/.test(method)
      ? undefined
      : responses
          .filter((it) => it.status === code.NOT_MODIFIED)
          .map(({ key }) => ({
            message: `A false condition of ${method} ends in 412; 304 is for GET and HEAD.`,
            fix: "Document 412.",
            response: key,
          })),
  bad: [{ put: { responses: { 204: { description: "x" }, 304: { description: "x" } } } }],
  good: [{ get: { responses: { 200: { description: "x" }, 304: { description: "x" } } } }],
};
