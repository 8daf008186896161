import { isStatus } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

export const statusOutOfRange: OperationRule = {
  id: "status-out-of-range",
  severity: "error",
  cite: "RFC 9110 15",
  title: "A key that is no status",
  find: ({ responses }) =>
    responses
      .filter(({ key, status }) =>
        status === undefined
          ? !/^(?:default|[1-5]XX)$/i.test(key)
          : key.length !== 3 || !isStatus(status),
      )
      .map(({ key }) => ({
        message: `${key.slice(0, 20)} is no status.`,
        fix: "Use a status from 100 to 599, a class such as 4XX, or default.",
        response: key,
      })),
  bad: [
    { get: { responses: { 600: { description: "x" } } } },
    { get: { responses: { "2x0": { description: "x" } } } },
  ],
  good: [{ get: { responses: { "5XX": { description: "x" }, 200: { description: "x" } } } }],
};
