import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const bodyOn204: Rule = {
  id: "body-on-204",
  severity: "error",
  cite: "RFC 9110 15.3.5",
  title: "Content on a 204",
  inContent: true,
  statuses: only(code.NO_CONTENT),
  find: ({ response: { content } }) =>
    content === undefined || content.length === 0
      ? undefined
      : {
          message: `A 204 ends with its head; the ${content.length} octets after it are read as the next response.`,
          fix: "Send 200 with content, or 204 without.",
          expected: code.OK,
        },
  bad: ["DELETE /a\n---\n204\nContent-Type: text/plain\n\ngone"],
  good: ["DELETE /a\n---\n204"],
};
