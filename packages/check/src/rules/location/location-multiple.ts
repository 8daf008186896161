import type { Rule } from "../../rule.ts";

export const locationMultiple: Rule = {
  id: "location-multiple",
  severity: "error",
  cite: "RFC 9110 10.2.2, 5.3",
  title: "Location more than once",
  field: "location",
  find: ({ response: { fields } }) =>
    fields.all("location").length < 2
      ? undefined
      : {
          message: "Location stands there more than once; clients differ in which one they follow.",
          fix: "Send one.",
          field: "Location",
        },
  bad: ["GET /\n---\n302\nLocation: /a\nLocation: /b"],
  good: ["GET /\n---\n302\nLocation: /a,b"],
};
