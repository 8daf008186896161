import { code } from "@verdict/codes";
import { parseLink } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const blockedByMissingOn451: Rule = {
  id: "blocked-by-missing-on-451",
  severity: "warning",
  cite: "RFC 7725 4",
  title: "A 451 that does not say who blocks",
  statuses: only(code.UNAVAILABLE_FOR_LEGAL_REASONS),
  find: ({ response: { fields } }) =>
    (parseLink(fields.get("link") ?? "") ?? []).some((it) => it.rel.includes("blocked-by"))
      ? undefined
      : {
          message: "Access is denied for legal reasons, and Link does not say by whom.",
          fix: 'Send Link: <https://example.com/>; rel="blocked-by" with who implements the block.',
          field: "Link",
        },
  bad: ["GET /\n---\n451\nLink: </a>; rel=next"],
  good: ['GET /\n---\n451\nLink: <https://isp.example/>; rel="blocked-by"'],
};
