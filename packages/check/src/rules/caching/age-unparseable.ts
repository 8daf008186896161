import { parseAge } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const ageUnparseable: Rule = {
  id: "age-unparseable",
  severity: "error",
  cite: "RFC 9111 5.1",
  title: "An Age that is no number of seconds",
  field: "age",
  find: ({ response: { fields } }) =>
    // Of several the first counts, and a sender has but one.
    !(fields.get("age") ?? "").includes(",") && parseAge(fields.get("age") ?? "") !== undefined
      ? undefined
      : {
          message: "Age is not one whole number of seconds.",
          fix: "Send it once, in digits.",
          field: "Age",
        },
  bad: [
    "GET /\n---\n200\nAge: -1\nContent-Type: text/plain\n\nx",
    "GET /\n---\n200\nAge: 1\nAge: 2\nContent-Type: text/plain\n\nx",
    "GET /\n---\n200\nAge: 1, 2\nContent-Type: text/plain\n\nx",
  ],
  good: ["GET /\n---\n200\nAge: 0\nContent-Type: text/plain\n\nx"],
};
