import { code } from "@verdict/codes";
import { parseLink } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

/** Whether Link lists the choices (RFC 9110 15.4.1); one that cannot be read may. */
function linksToOthers(value: string | undefined): boolean {
  if (value === undefined) return false;
  return parseLink(value)?.some((it) => it.rel.includes("alternate")) ?? true;
}

export const multipleChoicesNoContent: Rule = {
  id: "multiple-choices-no-content",
  severity: "warning",
  cite: "RFC 9110 15.4.1",
  title: "A 300 without choices",
  statuses: only(code.MULTIPLE_CHOICES),
  find: ({ request: { method }, response: { fields, content } }) =>
    method === "HEAD" ||
    (content?.length ?? 0) > 0 ||
    linksToOthers(fields.get("link")) ||
    fields.has("alternates")
      ? undefined
      : {
          message: "The client has a choice, and is not told between what.",
          fix: "List the choices in the content, or in Link.",
        },
  bad: ["GET /\n---\n300\nLocation: /a", "GET /\n---\n300\nLink: </a.css>; rel=preload"],
  good: ["HEAD /\n---\n300", "GET /\n---\n300\nLink: </a>; rel=alternate"],
};
