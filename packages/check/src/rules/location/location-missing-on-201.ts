import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const locationMissingOn201: Rule = {
  id: "location-missing-on-201",
  severity: "warning",
  cite: "RFC 9110 9.3.3, 15.3.2",
  title: "A 201 to POST that does not say where",
  statuses: only(code.CREATED),
  find: ({ request: { method }, response: { fields } }) =>
    method !== "POST" || fields.has("location")
      ? undefined
      : {
          message: "Something was created, and Location does not say where it is.",
          fix: "Send the URI of the new resource in Location.",
          field: "Location",
        },
  bad: ["POST /things\n\nx\n---\n201"],
  good: ["PUT /things/7\n\nx\n---\n201", "POST /things\n\nx\n---\n201\nLocation: /things/7"],
};
