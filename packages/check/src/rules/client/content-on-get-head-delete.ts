import type { Rule } from "../../rule.ts";
import { hasContent } from "./content.ts";

export const contentOnGetHeadDelete: Rule = {
  id: "content-on-get-head-delete",
  severity: "warning",
  cite: "RFC 9110 9.3.1, 9.3.2, 9.3.5",
  title: "Content where it means nothing",
  inContent: true,
  find: ({ request }) =>
    /^(?:GET|HEAD|DELETE)$/.test(request.method) && hasContent(request)
      ? {
          message: `Content in ${request.method} has no meaning; some on the way refuse it or drop it.`,
          fix: "Put it into the query, or send QUERY or POST.",
          part: "request",
        }
      : undefined,
  bad: ["GET /\nContent-Length: 1\n\nx\n---\n204"],
  good: ["GET /\nContent-Length: 0\n---\n204", "QUERY /\n\nx\n---\n204"],
};
