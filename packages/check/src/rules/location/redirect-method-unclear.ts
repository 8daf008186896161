import { code } from "@verdict/codes";
import { essenceOf, parseContentType } from "@verdict/fields";
import type { Request } from "../../exchange.ts";
import type { Rule } from "../../rule.ts";
import { only, said } from "../../said.ts";

/** What forms of a page send: there every browser goes on with GET, as their authors expect. */
const forms = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)$/;

function isFromProgram({ fields }: Request): boolean {
  const type = parseContentType(fields.get("content-type") ?? "");
  return type !== undefined && !forms.test(essenceOf(type));
}

export const redirectMethodUnclear: Rule = {
  id: "redirect-method-unclear",
  severity: "info",
  cite: "RFC 9110 15.4.2, 15.4.3",
  title: "A redirect of a POST that clients follow in two ways",
  statuses: only(code.MOVED_PERMANENTLY, code.FOUND),
  field: "location",
  find: ({ request, response: { status } }) =>
    request.method === "POST" && isFromProgram(request)
      ? {
          message: `After ${said(status)} some clients send the POST again, and others a GET without its content.`,
          fix: `Send 303 to have the result read with GET, or ${status === code.FOUND ? "307" : "308"} to have the POST sent there.`,
        }
      : undefined,
  bad: [
    "POST /a\nContent-Type: application/json\n\n{}\n---\n302\nLocation: /a/1",
    "POST /a\nContent-Type: application/json\n\n{}\n---\n301\nLocation: https://api.example/a",
  ],
  good: [
    "POST /a\nContent-Type: application/x-www-form-urlencoded\n\nx=1\n---\n302\nLocation: /a/1",
    "POST /a\nContent-Type: application/json\n\n{}\n---\n303\nLocation: /a/1",
    "POST /a\nContent-Type: application/json\n\n{}\n---\n307\nLocation: /b",
    "POST /login\n---\n302\nLocation: /",
    "PUT /a\nContent-Type: application/json\n\n{}\n---\n302\nLocation: /b",
  ],
};
