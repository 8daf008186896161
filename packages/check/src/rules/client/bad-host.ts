import type { Request } from "../../exchange.ts";
import type { Rule } from "../../rule.ts";

/** Whether a request of HTTP/1.1 has no Host, or several (RFC 9112 3.2). */
export function hasBadHost({ version, fields }: Request): boolean {
  return version === "1.1" && fields.all("host").length !== 1;
}

export const badHost: Rule = {
  id: "bad-host",
  severity: "error",
  cite: "RFC 9112 3.2",
  title: "A request without its one Host",
  find: ({ request }) =>
    hasBadHost(request)
      ? {
          message: request.fields.has("host")
            ? "The request has Host more than once."
            : "The request has no Host.",
          fix: "Send Host once, with the authority of the target URI.",
          field: "Host",
          part: "request",
        }
      : undefined,
  bad: ["GET /\n-Host\n---\n400", "GET /\nHost: a\nHost: b\n---\n400"],
  good: ["GET / HTTP/1.0\n-Host\n---\n204", "GET / HTTP/2\n-Host\n---\nHTTP/2 204"],
};
