import { code } from "@verdict/codes";
import { parseAllow } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const allowListsRejectedMethod: Rule = {
  id: "allow-lists-rejected-method",
  severity: "warning",
  cite: "RFC 9110 15.5.6",
  title: "A 405 whose Allow lists what it refuses",
  statuses: only(code.METHOD_NOT_ALLOWED),
  field: "allow",
  find: ({ request, response }) =>
    parseAllow(response.fields.get("allow") ?? "")?.includes(request.method) === true
      ? {
          message: `Allow lists ${request.method}, which is what was refused.`,
          fix: `Take ${request.method} out of Allow, or send the status that says why it did not work: 403, 409 and 422 are the usual ones.`,
          field: "Allow",
        }
      : undefined,
  bad: ["PUT /\n\nx\n---\n405\nAllow: GET, PUT"],
  good: ["put /\n\nx\n---\n405\nAllow: GET, PUT", "PUT /\n\nx\n---\n405\nAllow: GET"],
};
