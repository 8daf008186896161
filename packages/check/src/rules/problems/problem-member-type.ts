import type { Rule } from "../../rule.ts";
import { problemIn } from "./problem.ts";

const texts = ["type", "title", "detail", "instance"];

export const problemMemberType: Rule = {
  id: "problem-member-type",
  severity: "warning",
  cite: "RFC 9457 3.1",
  title: "A member of a problem that is of another type",
  inContent: true,
  field: "content-type",
  find: (exchange) => {
    const problem = problemIn(exchange);
    if (problem === undefined || problem === null) return undefined;
    const isWrong = (name: string): boolean =>
      Object.hasOwn(problem, name) && typeof problem[name] !== "string";
    const status = problem["status"];
    const wrong =
      status !== undefined && !Number.isInteger(status) ? "status" : texts.find(isWrong);
    return wrong === undefined
      ? undefined
      : {
          message: `${wrong} is no ${wrong === "status" ? "number" : "text"}; whoever reads the problem passes it over.`,
          fix: `Send ${wrong} as a ${wrong === "status" ? "number" : "text"}.`,
        };
  },
  bad: [
    'GET /\n---\n404\nContent-Type: application/problem+json\n\n{"status":"404"}',
    'GET /\n---\n404\nContent-Type: application/problem+json\n\n{"detail":{"a":1}}',
  ],
  good: ['GET /\n---\n404\nContent-Type: application/problem+json\n\n{"status":404,"mine":1}'],
};
