import { code } from "@verdict/codes";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

export const multipleChoicesNoContent: OperationRule = {
  id: "multiple-choices-no-content",
  severity: "warning",
  cite: "RFC 9110 15.4.1",
  title: "A 300 without choices",
  find: ({ method, responses }) =>
    method === "HEAD"
      ? undefined
      : responses
          .filter(
            (it) =>
              it.status === code.MULTIPLE_CHOICES &&
              it.types.length === 0 &&
              lacks(it, "Link") &&
              lacks(it, "Alternates"),
          )
          .map(({ key }) => ({
            message:
              "The client has a choice, and neither content nor Link is documented to tell between what.",
            fix: "Document the list of choices.",
            response: key,
          })),
  bad: [{ get: { responses: { 300: { description: "x" } } } }],
  good: [{ get: { responses: { 300: { description: "x", headers: { Link: {} } } } } }],
};
