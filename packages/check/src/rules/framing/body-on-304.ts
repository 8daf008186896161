import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const bodyOn304: Rule = {
  id: "body-on-304",
  severity: "error",
  cite: "RFC 9110 15.4.5",
  title: "Content on a 304",
  inContent: true,
  statuses: only(code.NOT_MODIFIED),
  find: ({ response: { content } }) =>
    content === undefined || content.length === 0
      ? undefined
      : {
          message: `A 304 ends with its head; the ${content.length} octets after it are read as the next response.`,
          fix: "Leave the content out: the client has it.",
        },
  bad: ['GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"\n\nhello'],
  good: ['GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"\nContent-Length: 5'],
};
