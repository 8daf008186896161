import { code } from "@verdict/codes";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

export const acceptedWithoutMonitor: OperationRule = {
  id: "openapi-accepted-without-monitor",
  severity: "info",
  cite: "RFC 9110 15.3.3",
  title: "A 202 that does not say where to see how it goes",
  find: ({ responses }) =>
    responses
      .filter(
        (response) =>
          response.status === code.ACCEPTED &&
          response.types.length === 0 &&
          ["Location", "Content-Location", "Operation-Location", "Link"].every((it) =>
            lacks(response, it),
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
