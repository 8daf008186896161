import type { Rule } from "../../rule.ts";
import { factsOf, said } from "../../said.ts";

/** Whether a status leads on by Location: the facts know which ones clients follow. */
export function leads(status: number): boolean {
  return factsOf(status)?.redirect?.fetchFollows === true;
}

export const locationMissingOnRedirect: Rule = {
  id: "location-missing-on-redirect",
  severity: "warning",
  cite: "RFC 9110 15.4.2-4, 15.4.8-9",
  title: "A redirect that does not say where to",
  statuses: leads,
  find: ({ response: { status, fields } }) =>
    fields.has("location")
      ? undefined
      : {
          message: `${said(status)} sends the client on, and Location does not say where to.`,
          fix: "Send the URI in Location.",
          field: "Location",
        },
  bad: ["GET /\n---\n301\nContent-Type: text/plain\n\nx", "POST /\n\nx\n---\n303"],
  good: [
    "GET /\n---\n300\nContent-Type: text/plain\n\nx",
    'GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"',
    "GET /\n---\n302\nLocation: /a",
  ],
};
