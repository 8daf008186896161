import { code, isInformational, isSuccess } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

/** Whether the head is the end of the response, whatever stands in it (RFC 9110 8.6, 9.3.6). */
export function endsWithHead(method: string, status: number): boolean {
  return (
    isInformational(status) ||
    status === code.NO_CONTENT ||
    (method === "CONNECT" && isSuccess(status))
  );
}

/** A status, with its method where that is the reason. */
export function answered(method: string, status: number): string {
  return endsWithHead("", status) ? said(status) : `${said(status)} to ${method}`;
}

export const contentLengthForbidden: Rule = {
  id: "content-length-forbidden",
  severity: "error",
  cite: "RFC 9110 8.6",
  title: "Content-Length where there can be no content",
  field: "content-length",
  find: ({ request: { method }, response: { status } }) =>
    endsWithHead(method, status)
      ? {
          message: `${answered(method, status)} has no content and must not have Content-Length, not even 0.`,
          fix: "Leave Content-Length out.",
          field: "Content-Length",
        }
      : undefined,
  bad: ["DELETE /a\n---\n204\nContent-Length: 0", "CONNECT a:1\n---\n200\nContent-Length: 0"],
  good: [
    "POST /\n\nx\n---\n205\nContent-Length: 0",
    'GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"\nContent-Length: 7',
  ],
};
