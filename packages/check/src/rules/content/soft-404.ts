import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { typeOf } from "./json.ts";

const notFound =
  /^(?:(?:oops|sorry|error|http|whoops)[!,.:]?\s*)*(?:404(?:\s*[-:.!]?\s*(?:error|(?:page |file |resource )?not found))?|(?:(?:the|this|that|your|requested)\s+)*(?:page|file|resource|document|url)(?:\s+you\s+(?:requested|are looking for|were looking for))?\s+(?:(?:was|is|could)\s+)?(?:not\s+(?:be\s+)?found|(?:does not|doesn.t) exist)|not found|(?:page|file) not found)[.!]?$/i;

/** What titles are put together with. */
const between = /\s+[|\u2013\u2014\u00b7:-]+\s+/;

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const isHtml = (type: string | undefined): boolean =>
  type === "text/html" || type === "application/xhtml+xml";

export const soft404: Rule = {
  id: "soft-404",
  severity: "warning",
  cite: "RFC 9110 15.5.5",
  title: "A 200 that says that nothing was found",
  inContent: true,
  statuses: only(code.OK),
  field: "content-type",
  find: ({ request, response }) => {
    if (request.method !== "GET" || !isHtml(typeOf(response))) return undefined;
    const html = response.content?.text.slice(0, 20_000) ?? "";
    const said = [/<title[^>]*>([^<]*)<\/title>/i, /<h1[^>]*>([\s\S]{0,300}?)<\/h1>/i].flatMap(
      (it) => {
        const text = it.exec(html)?.[1];
        return text === undefined ? [] : plain(text).split(between);
      },
    );
    return said.some((it) => notFound.test(it))
      ? {
          message: "The page says that nothing was found, and the status that it was.",
          fix: "Send 404 with the page.",
          expected: code.NOT_FOUND,
          // A page at such an address may be about the status, or the one that others lead to.
          ...(/404|not-?found/i.test(request.target) ? { severity: "info" as const } : {}),
        }
      : undefined;
  },
  bad: [
    "GET /none\n---\n200\nContent-Type: text/html\n\n<title>Page not found - Example</title>",
    "GET /none\n---\n200\nContent-Type: text/html; charset=utf-8\n\n<title>Example</title><h1>404 Not Found</h1>",
    "GET /none\n---\n200\nContent-Type: application/xhtml+xml\n\n<title>Not found</title>",
  ],
  good: [
    "GET /404\n---\n200\nContent-Type: text/html\n\n<title>404 Not Found \u00b7 Status codes</title>",
    "GET /blog\n---\n200\nContent-Type: text/html\n\n<title>How to design a 404 page | Blog</title>",
    "GET /none\n---\n404\nContent-Type: text/html\n\n<title>Not found</title>",
  ],
};
