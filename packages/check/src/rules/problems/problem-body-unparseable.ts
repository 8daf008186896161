import type { Rule } from "../../rule.ts";
import { problemIn } from "./problem.ts";

export const problemBodyUnparseable: Rule = {
  id: "problem-body-unparseable",
  severity: "error",
  cite: "RFC 9457 3",
  title: "Problem details that cannot be read",
  inContent: true,
  field: "content-type",
  find: (exchange) =>
    problemIn(exchange) === null && !exchange.response.fields.has("content-encoding")
      ? {
          message: "The content says that it is problem details, and is no JSON object.",
          fix: "Send a JSON object, or another Content-Type.",
        }
      : undefined,
  bad: [
    "GET /\n---\n404\nContent-Type: application/problem+json\n\nnot here",
    "GET /\n---\n404\nContent-Type: application/problem+json\n\n[]",
  ],
  good: [
    "GET /\n---\n404\nContent-Type: application/problem+json; charset=utf-8\n\n{}",
    "HEAD /\n---\n404\nContent-Type: application/problem+json",
  ],
};
