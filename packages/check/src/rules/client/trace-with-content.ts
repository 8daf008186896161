import type { Rule } from "../../rule.ts";
import { hasContent } from "./content.ts";

export const traceWithContent: Rule = {
  id: "trace-with-content",
  severity: "error",
  cite: "RFC 9110 9.3.8",
  title: "Content in a TRACE",
  inContent: true,
  find: ({ request }) =>
    request.method === "TRACE" && hasContent(request)
      ? { message: "TRACE has no content.", fix: "Send it without.", part: "request" }
      : undefined,
  bad: ["TRACE /\nContent-Length: 1\n\nx\n---\n400"],
  good: ["TRACE /\n---\n405\nAllow: GET"],
};
