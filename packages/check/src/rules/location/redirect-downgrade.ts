import type { Rule } from "../../rule.ts";
import { leads } from "./location-missing-on-redirect.ts";

export const redirectDowngrade: Rule = {
  id: "redirect-downgrade",
  severity: "info",
  cite: "RFC 9110 4.2.2, 17",
  title: "A redirect out of TLS",
  statuses: leads,
  field: "location",
  find: ({ request, response: { fields } }) =>
    (request.scheme === "https" || /^https:/i.test(request.target)) &&
    /^http:/i.test(fields.get("location") ?? "")
      ? {
          message:
            "The redirect leads from https to http, where everybody on the way can read along.",
          fix: "Lead to an https URI.",
          field: "Location",
        }
      : undefined,
  bad: ["GET https:/a\n---\n302\nLocation: http://api.example/b"],
  good: [
    "GET /a\n---\n302\nLocation: http://api.example/b",
    "GET https:/a\n---\n302\nLocation: /b",
  ],
};
