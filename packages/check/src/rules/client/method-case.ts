import { methods } from "@verdict/codes";
import type { Rule } from "../../rule.ts";

const names: ReadonlySet<string> = new Set(methods.map((it) => it.name));

export const methodCase: Rule = {
  id: "method-case",
  severity: "warning",
  cite: "RFC 9110 9.1",
  title: "A method in another case",
  find: ({ request: { method } }) =>
    !names.has(method) && names.has(method.toUpperCase())
      ? {
          message: `Methods are case-sensitive: ${method} is not ${method.toUpperCase()}.`,
          fix: `Send ${method.toUpperCase()}.`,
          part: "request",
        }
      : undefined,
  bad: ["patch /\n\nx\n---\n204"],
  good: ["GET /\n---\n204", "MyMethod /\n---\n204"],
};
