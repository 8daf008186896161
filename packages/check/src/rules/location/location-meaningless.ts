import { field, isRedirection } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

const statuses: ReadonlySet<number> = new Set(field("location")?.statuses ?? []);

export const locationMeaningless: Rule = {
  id: "location-meaningless",
  severity: "info",
  cite: "RFC 9110 10.2.2",
  title: "Location where it means nothing",
  statuses: (status) => !isRedirection(status) && !statuses.has(status),
  field: "location",
  find: ({ response: { status } }) => ({
    message: `With ${said(status)} Location has no meaning; clients pass it over.`,
    fix: "Send Content-Location for where the content is, 201 where something was created, or 3xx to lead on.",
    field: "Location",
  }),
  bad: ["POST /\n\nx\n---\n200\nLocation: /a\nContent-Type: text/plain\n\nx"],
  good: ["POST /\n\nx\n---\n202\nLocation: /jobs/1", "POST /\n\nx\n---\n303\nLocation: /a"],
};
