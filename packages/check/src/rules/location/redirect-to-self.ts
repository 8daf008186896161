import type { Rule } from "../../rule.ts";
import { factsOf, said } from "../../said.ts";
import { leads } from "./location-missing-on-redirect.ts";
import { locationOf, normalUriOf } from "./target.ts";

/** The method that a client goes on with (RFC 9110 15.4). */
export function nextMethod(status: number, method: string): string {
  const becomes = factsOf(status)?.redirect?.method;
  if (becomes === "GET") return method === "HEAD" ? "HEAD" : "GET";
  return becomes === "may-become-GET" && method === "POST" ? "GET" : method;
}

export const redirectToSelf: Rule = {
  id: "redirect-to-self",
  severity: "warning",
  cite: "RFC 9110 15.4",
  title: "A redirect to where it comes from",
  statuses: leads,
  field: "location",
  find: ({ request, response: { status, fields } }) => {
    const uri = normalUriOf(request);
    const location = locationOf(request, fields.all("location")[0] ?? "");
    if (uri === undefined || uri !== location) return undefined;
    if (nextMethod(status, request.method) !== request.method) return undefined;
    return {
      message: `${said(status)} leads back to the same URI with the same method: a client goes round in circles.`,
      fix: "Lead to another URI, or answer.",
      field: "Location",
      // The next request may have a cookie that changes the answer.
      ...(fields.has("set-cookie") ? { severity: "info" as const } : {}),
    };
  },
  bad: [
    "GET /a?b\n---\n302\nLocation: http://api.example/a?b#c",
    "PUT /a\n\nx\n---\n307\nLocation: /a",
    "GET /~a\n---\n302\nLocation: /%7ea",
  ],
  good: [
    "POST /a\n\nx\n---\n303\nLocation: /a",
    "GET https:/a\n---\n301\nLocation: http://api.example/a",
    "GET /a\n---\n301\nLocation: /a/",
    "GET /a/b\n---\n301\nLocation: /a%2fb",
  ],
};
