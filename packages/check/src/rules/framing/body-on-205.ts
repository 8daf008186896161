import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const bodyOn205: Rule = {
  id: "body-on-205",
  severity: "error",
  cite: "RFC 9110 15.3.6",
  title: "Content on a 205",
  inContent: true,
  statuses: only(code.RESET_CONTENT),
  find: ({ response: { content } }) =>
    content === undefined || content.length === 0
      ? undefined
      : {
          message: "A 205 has no content.",
          fix: "Send Content-Length: 0 with it, or 200 with the content.",
        },
  bad: ["POST /a\n\nx\n---\n205\nContent-Type: text/plain\n\nreset"],
  good: ["POST /a\n\nx\n---\n205\nContent-Length: 0"],
};
