import type { Fields } from "../../fields.ts";
import { both, type Found, type Rule } from "../../rule.ts";
import { isPlainLength, lengthsIn } from "./lengths.ts";

function foundIn(fields: Fields, part: "request" | "response"): Found[] | undefined {
  if (!fields.has("content-length") || isPlainLength(fields)) return undefined;
  const values = new Set(
    lengthsIn(fields).map((it) => (/^\d+$/.test(it) ? String(Number(it)) : it)),
  );
  return values.size < 2
    ? undefined
    : [
        {
          message: `The ${part} has several values of Content-Length: ${[...values].slice(0, 4).join(" and ")}.`,
          fix: "Send one, the number of octets of the content.",
          field: "Content-Length",
          part,
        },
      ];
}

export const contentLengthConflict: Rule = {
  id: "content-length-conflict",
  severity: "error",
  cite: "RFC 9110 8.6; RFC 9112 6.3",
  title: "Values of Content-Length that differ",
  find: ({ request, response }) =>
    both(foundIn(request.fields, "request"), foundIn(response.fields, "response")),
  bad: ["GET /\n---\n200\nContent-Length: 1\nContent-Length: 2\nContent-Type: text/plain\n\nx"],
  good: ["GET /\n---\n200\nContent-Length: 1\nContent-Length: 1\nContent-Type: text/plain\n\nx"],
};
