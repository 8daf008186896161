import { code } from "@verdict/codes";
import { only, said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

const isOfRanges = only(code.PARTIAL_CONTENT, code.RANGE_NOT_SATISFIABLE);

export const rangeOnNonGet: OperationRule = {
  id: "openapi-range-on-non-get",
  severity: "error",
  cite: "RFC 9110 14.2",
  title: "A status of ranges for another method than GET",
  find: ({ method, responses }) =>
    /^(?:GET|QUERY)$/.test(method)
      ? undefined
      : responses
          .filter((it) => it.status !== undefined && isOfRanges(it.status))
          .map(({ key, status }) => ({
            message: `Range is for GET alone: ${said(status as number)} does not answer ${method}.`,
            fix: "Leave it out.",
            response: key,
          })),
  bad: [
    { post: { responses: { 206: { description: "x", headers: { "Content-Range": {} } } } } },
    { head: { responses: { 416: { description: "x" } } } },
  ],
  good: [
    {
      get: {
        responses: {
          206: { description: "x", headers: { "Content-Range": {} } },
          416: { description: "x" },
        },
      },
    },
  ],
};
