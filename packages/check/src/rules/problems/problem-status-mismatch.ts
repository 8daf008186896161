import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";
import { problemIn } from "./problem.ts";

export const problemStatusMismatch: Rule = {
  id: "problem-status-mismatch",
  severity: "error",
  cite: "RFC 9457 3.1.2",
  title: "A problem of another status",
  inContent: true,
  field: "content-type",
  find: (exchange) => {
    const status = problemIn(exchange)?.["status"];
    return typeof status !== "number" || status === exchange.response.status
      ? undefined
      : {
          message: `The problem says ${status}, and the response is ${said(exchange.response.status)}.`,
          fix: "Send the same status in both, or leave it out of the problem.",
        };
  },
  bad: ['GET /\n---\n404\nContent-Type: application/problem+json\n\n{"status":400}'],
  good: [
    'GET /\n---\n404\nContent-Type: application/problem+json\n\n{"title":"No"}',
    'GET /\n---\n404\nContent-Type: application/json\n\n{"status":400}',
  ],
};
