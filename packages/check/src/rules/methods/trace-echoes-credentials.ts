import { isSuccess } from "@verdict/codes";
import type { Rule } from "../../rule.ts";

const secret = ["authorization", "proxy-authorization", "cookie"];

export const traceEchoesCredentials: Rule = {
  id: "trace-echoes-credentials",
  severity: "warning",
  cite: "RFC 9110 9.3.8",
  title: "A TRACE that gives credentials back",
  inContent: true,
  statuses: isSuccess,
  find: ({ request, response }) => {
    if (request.method !== "TRACE" || response.content === undefined) return undefined;
    // Its name stands before a value: a short one may be in others.
    const lines = response.content.text.split(/\r?\n/).map((it) => it.toLowerCase());
    // Cookies may come in several lines, and go back in one (RFC 9113 8.2.3).
    const field = secret.find((it) =>
      request.fields
        .all(it)
        .some(
          (value) =>
            value !== "" &&
            lines.some((line) => line.startsWith(`${it}:`) && line.includes(value.toLowerCase())),
        ),
    );
    return field === undefined
      ? undefined
      : {
          message: `The answer gives ${field} back, which a script could then read.`,
          fix: "Leave credentials and cookies out of what TRACE gives back, or refuse TRACE.",
        };
  },
  bad: [
    "TRACE /\nCookie: a=secret\n---\n200\nContent-Type: message/http\n\nTRACE / HTTP/1.1\nCookie: a=secret",
    "TRACE / HTTP/2\nCookie: a=secret\nCookie: b=c\n---\n200\nContent-Type: message/http\n\nTRACE / HTTP/1.1\nCookie: a=secret; b=c",
  ],
  good: [
    "TRACE /\nAuthorization: a\n---\n200\nContent-Type: message/http\n\nTRACE / HTTP/1.1\nHost: a",
    "TRACE /\nCookie: a=secret\n---\n200\nContent-Type: message/http\n\nTRACE / HTTP/1.1\nHost: a",
  ],
};
