import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const locationFragmentOn201: Rule = {
  id: "location-fragment-on-201",
  severity: "warning",
  cite: "RFC 9110 10.2.2",
  title: "A 201 whose Location has a fragment",
  statuses: only(code.CREATED),
  field: "location",
  find: ({ response: { fields } }) =>
    fields.all("location").some((it) => it.includes("#"))
      ? {
          message:
            "Location of a 201 has a fragment, which names a part and not the resource that was created.",
          fix: "Leave the fragment out.",
          field: "Location",
        }
      : undefined,
  bad: ["POST /\n\nx\n---\n201\nLocation: /a#b"],
  good: ["POST /\n\nx\n---\n201\nLocation: /a", "GET /\n---\n302\nLocation: /a#b"],
};
