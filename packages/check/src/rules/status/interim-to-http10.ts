import { isInformational } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

export const interimToHttp10: Rule = {
  id: "interim-to-http10",
  severity: "error",
  cite: "RFC 9110 15.2",
  title: "An interim response to an HTTP/1.0 client",
  statuses: isInformational,
  find: ({ request, response }) =>
    request.version !== "1.0"
      ? undefined
      : {
          message: `${said(response.status)} was sent to a client of HTTP/1.0, which knows no interim responses.`,
          fix: "Send interim responses to clients of HTTP/1.1 and later only.",
        },
  bad: ["GET / HTTP/1.0\n---\n103\nLink: </a.css>; rel=preload"],
  good: ["GET /\n---\n103\nLink: </a.css>; rel=preload"],
};
