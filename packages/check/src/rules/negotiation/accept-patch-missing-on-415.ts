import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const acceptPatchMissingOn415: Rule = {
  id: "accept-patch-missing-on-415",
  severity: "warning",
  cite: "RFC 5789 2.2",
  title: "A 415 to PATCH that does not say what would do",
  statuses: only(code.UNSUPPORTED_MEDIA_TYPE),
  find: ({ request: { method }, response: { fields } }) =>
    method !== "PATCH" || fields.has("accept-patch") || fields.has("accept-encoding")
      ? undefined
      : {
          message:
            "The patch is of a type that is not taken, and Accept-Patch does not say which are.",
          fix: "List the patch formats in Accept-Patch.",
          field: "Accept-Patch",
        },
  bad: ["PATCH /\nContent-Type: text/x\n\nx\n---\n415"],
  good: [
    "PATCH /\nContent-Type: text/x\n\nx\n---\n415\nAccept-Patch: application/json",
    "POST /\nContent-Type: text/x\n\nx\n---\n415",
  ],
};
