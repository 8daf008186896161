import { code } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const acceptedWithoutMonitor: OperationRule = {
  id: "openapi-accepted-without-monitor",
  severity: "info",
  cite: "RFC 9110 15.3.3",
  title: "A 202 that does not say where to see how it goes",
  find: ({ responses }) =>
    responses
      .filter(
        ({ status, fields, types }) =>
          status === code.ACCEPTED &&
          types.length === 0 &&
          !["location", "content-location", "operation-location", "link"].some((it) =>
            fields.has(it),
          ),
      )
      .map(({ key }) => ({
        message: "A 202 is no end, and nothing is documented by which its client learns of it.",
        fix: "Document Location or content with a link to the state.",
        response: key,
      })),
  bad: [{ post: { responses: { 202: { description: "x" }, default: { description: "x" } } } }],
  good: [
    {
      post: {
        responses: {
          202: { description: "x", headers: { Location: {} } },
          default: { description: "x" },
        },
      },
    },
  ],
};
