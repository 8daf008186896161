import { code, isError } from "@verdict/codes";
import { essenceOf, parseContentType } from "@verdict/fields";
import type { Request } from "../../exchange.ts";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";
import { typeOf } from "../content/json.ts";

/** Whether whoever asks is a program that reads JSON: it sends some, or takes it and nothing that a page could be. */
function readsJson({ fields }: Request): boolean {
  const accept = fields.get("accept") ?? "";
  if (/html|text\/\*/i.test(accept)) return false;
  const sent = parseContentType(fields.get("content-type") ?? "");
  if (sent !== undefined && /[/+]json$/.test(essenceOf(sent))) return true;
  return /[/+]json\b/i.test(accept) && !/\*\/\*/.test(accept);
}

export const htmlErrorToJsonCaller: Rule = {
  id: "html-error-to-json-caller",
  severity: "info",
  cite: "RFC 9110 12.5.1, 15.5; RFC 9457 3",
  title: "A page of HTML for a program that reads JSON",
  // A captive portal answers whatever program asks, and speaks to the person before it (RFC 6585 6).
  statuses: (it) => isError(it) && it !== code.NETWORK_AUTHENTICATION_REQUIRED,
  field: "content-type",
  find: ({ request, response }) =>
    typeOf(response) === "text/html" && readsJson(request)
      ? {
          message: `${said(response.status)} explains itself to people, and whoever asked reads JSON.`,
          fix: "Send problem details (application/problem+json), from one handler for all errors.",
          field: "Content-Type",
        }
      : undefined,
  bad: [
    "GET /none\nAccept: application/json\n---\n404\nContent-Type: text/html; charset=utf-8\n\n<pre>Cannot GET /none</pre>",
    "POST /a\nAccept: */*\nContent-Type: application/json\n\n{}\n---\n500\nContent-Type: text/html\n\n<pre>Internal Server Error</pre>",
  ],
  good: [
    "GET /none\nAccept: application/json, text/plain, */*\n---\n404\nContent-Type: text/html\n\n<h1>no</h1>",
    "GET /none\nAccept: text/html, application/json;q=0.5\n---\n404\nContent-Type: text/html\n\n<h1>no</h1>",
    'GET /none\nAccept: application/json\n---\n404\nContent-Type: application/problem+json\n\n{"title":"no"}',
    'POST /a\nContent-Type: application/json\n\n{}\n---\n511\nContent-Type: text/html\nCache-Control: no-store\n\n<a href="https://login.example/">Sign in</a>',
    "PUT /a\nAccept: text/*\nContent-Type: application/json\n\n{}\n---\n412\nContent-Type: text/html\n\n<h1>no</h1>",
    "GET /none\n---\n404\nContent-Type: text/html\n\n<h1>no</h1>",
  ],
};
