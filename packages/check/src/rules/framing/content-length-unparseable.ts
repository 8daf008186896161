import type { Fields } from "../../fields.ts";
import { both, type Found, type Rule } from "../../rule.ts";
import { isPlainLength, lengthsIn } from "./lengths.ts";

function foundIn(fields: Fields, part: "request" | "response"): Found[] | undefined {
  if (!fields.has("content-length") || isPlainLength(fields)) return undefined;
  const wrong = lengthsIn(fields).find((it) => !/^\d+$/.test(it));
  return wrong === undefined
    ? undefined
    : [
        {
          message: `Content-Length of the ${part} is not a number of octets in decimal digits.`,
          fix: "Send the number of octets of the content, with digits only.",
          field: "Content-Length",
          part,
        },
      ];
}

export const contentLengthUnparseable: Rule = {
  id: "content-length-unparseable",
  severity: "error",
  cite: "RFC 9110 8.6",
  title: "A Content-Length that is no number",
  find: ({ request, response }) =>
    both(foundIn(request.fields, "request"), foundIn(response.fields, "response")),
  bad: [
    "GET /\n---\n200\nContent-Length: +1\nContent-Type: text/plain\n\nx",
    "POST /\nContent-Length: 0x1\n\nx\n---\n204",
  ],
  good: ["GET /\n---\n200\nContent-Length: 01\nContent-Type: text/plain\n\nx"],
};
