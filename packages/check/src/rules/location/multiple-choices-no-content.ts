import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const multipleChoicesNoContent: Rule = {
  id: "multiple-choices-no-content",
  severity: "warning",
  cite: "RFC 9110 15.4.1",
  title: "A 300 without choices",
  statuses: only(code.MULTIPLE_CHOICES),
  find: ({ request: { method }, response: { fields, content } }) =>
    method === "HEAD" ||
    (content?.length ?? 0) > 0 ||
    fields.has("link") ||
    fields.has("alternates")
      ? undefined
      : {
          message: "The client has a choice, and is not told between what.",
          fix: "List the choices in the content, or in Link.",
        },
  bad: ["GET /\n---\n300\nLocation: /a"],
  good: ["HEAD /\n---\n300", "GET /\n---\n300\nLink: </a>; rel=alternate"],
};
