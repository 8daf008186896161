import type { Fields } from "../../fields.ts";
import { both, type Found, type Rule } from "../../rule.ts";

function foundIn(fields: Fields, part: "request" | "response"): Found[] | undefined {
  return fields.has("transfer-encoding") && fields.has("content-length")
    ? [
        {
          message: `The ${part} says twice where it ends; whoever believes the other one reads another message.`,
          fix: "Send Transfer-Encoding or Content-Length, not both.",
          field: "Content-Length",
          part,
        },
      ]
    : undefined;
}

export const transferEncodingWithContentLength: Rule = {
  id: "transfer-encoding-with-content-length",
  severity: "error",
  cite: "RFC 9112 6.2",
  title: "Both Transfer-Encoding and Content-Length",
  find: ({ request, response }) =>
    both(foundIn(request.fields, "request"), foundIn(response.fields, "response")),
  bad: [
    "GET /\n---\n200\nTransfer-Encoding: chunked\nContent-Length: 1\nContent-Type: text/plain\n\nx",
    "POST /\nTransfer-Encoding: chunked\nContent-Length: 1\n\nx\n---\n204",
  ],
  good: ["GET /\n---\n200\nTransfer-Encoding: chunked\nContent-Type: text/plain\n\nx"],
};
