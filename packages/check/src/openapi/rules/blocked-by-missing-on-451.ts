import { code } from "@verdict/codes";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

export const blockedByMissingOn451: OperationRule = {
  id: "blocked-by-missing-on-451",
  severity: "warning",
  cite: "RFC 7725 4",
  title: "A 451 that does not say who blocks",
  find: ({ responses }) =>
    responses
      .filter((it) => it.status === code.UNAVAILABLE_FOR_LEGAL_REASONS && lacks(it, "Link"))
      .map(({ key }) => ({
        message: "A 451 says by Link who blocks, which is not documented.",
        fix: "Document Link with rel=blocked-by.",
        response: key,
        field: "Link",
      })),
  bad: [{ get: { responses: { 200: { description: "x" }, 451: { description: "x" } } } }],
  good: [
    {
      get: {
        responses: { 200: { description: "x" }, 451: { description: "x", headers: { Link: {} } } },
      },
    },
  ],
};
