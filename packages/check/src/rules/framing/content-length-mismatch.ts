import { code } from "@verdict/codes";
import type { Request, Response } from "../../exchange.ts";
import { both, type Found, type Rule } from "../../rule.ts";
import { endsWithHead } from "./content-length-forbidden.ts";
import { announced } from "./lengths.ts";

/** Whether the octets are those that were sent: a content coding may have been undone on the way here. */
function isAsSent({ fields, content }: Request | Response): boolean {
  return (
    !fields.has("transfer-encoding") &&
    (content === undefined || content.isBinary || !fields.has("content-encoding"))
  );
}

function foundIn(message: Request | Response, part: "request" | "response"): Found[] | undefined {
  const length = announced(message.fields);
  const { content } = message;
  const isBare = "isBare" in message && message.isBare === true;
  const received = content?.length ?? (isBare ? 0 : undefined);
  if (length === undefined || received === undefined || received === length) return undefined;
  if (!isAsSent(message)) return undefined;
  return [
    {
      message: `Content-Length says ${length}, and the content has ${received} octets.`,
      fix: "Count the octets that are sent, not the characters.",
      field: "Content-Length",
      part,
    },
  ];
}

export const contentLengthMismatch: Rule = {
  id: "content-length-mismatch",
  severity: "error",
  cite: "RFC 9110 8.6; RFC 9112 6.3, 8",
  title: "Content of another length than announced",
  find: ({ request, response }) => {
    const { status } = response;
    const hasNone =
      request.method === "HEAD" ||
      status === code.NOT_MODIFIED ||
      endsWithHead(request.method, status);
    return both(foundIn(request, "request"), hasNone ? undefined : foundIn(response, "response"));
  },
  bad: [
    "GET /\n---\n200\nContent-Length: 4\nContent-Type: text/plain\n\nhello",
    "GET /\n---\n200\nContent-Length: 1\nContent-Type: text/plain; charset=utf-8\n\né",
  ],
  good: [
    "HEAD /\n---\n200\nContent-Length: 4\nContent-Type: text/plain",
    "GET /\n---\n200\nContent-Length: 2\nContent-Type: text/plain; charset=utf-8\n\né",
    "GET /\n---\n200\nContent-Encoding: gzip\nContent-Length: 30\nContent-Type: text/plain\n\nhello",
  ],
};
