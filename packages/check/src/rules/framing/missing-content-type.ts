import type { Rule } from "../../rule.ts";

export const missingContentType: Rule = {
  id: "missing-content-type",
  severity: "warning",
  cite: "RFC 9110 8.3",
  title: "Content that does not say what it is",
  find: ({ request: { method }, response: { fields, content } }) =>
    content === undefined || content.length === 0 || method === "HEAD" || fields.has("content-type")
      ? undefined
      : {
          message: "The content does not say what it is; clients guess.",
          fix: "Send Content-Type.",
          field: "Content-Type",
        },
  bad: ["GET /\n---\n200\n\nhello"],
  good: ["GET /\n---\n204", "GET /\n---\n200\nContent-Length: 0"],
};
