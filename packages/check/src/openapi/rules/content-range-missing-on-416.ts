import { code } from "@verdict/codes";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

export const contentRangeMissingOn416: OperationRule = {
  id: "content-range-missing-on-416",
  severity: "warning",
  cite: "RFC 9110 15.5.17",
  title: "A 416 that does not say how long it is",
  find: ({ responses }) =>
    responses
      .filter((it) => it.status === code.RANGE_NOT_SATISFIABLE && lacks(it, "Content-Range"))
      .map(({ key }) => ({
        message:
          "A 416 says by Content-Range how long the representation is, which is not documented.",
        fix: "Document Content-Range among the headers of the response.",
        response: key,
        field: "Content-Range",
      })),
  bad: [{ get: { responses: { 200: { description: "x" }, 416: { description: "x" } } } }],
  good: [
    {
      get: {
        responses: {
          200: { description: "x" },
          416: { description: "x", headers: { "Content-Range": {} } },
        },
      },
    },
  ],
};
