import { code } from "@verdict/codes";
import { endsWithHead } from "../../rules/framing/content-length-forbidden.ts";
import { said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

export const contentLengthForbidden: OperationRule = {
  id: "content-length-forbidden",
  severity: "error",
  cite: "RFC 9110 8.6",
  title: "Content-Length where there can be no content",
  find: ({ method, responses }) =>
    responses
      .filter(
        ({ status, fields }) =>
          status !== undefined &&
          status !== code.SWITCHING_PROTOCOLS &&
          fields.has("content-length") &&
          endsWithHead(method, status),
      )
      .map(({ key, status }) => ({
        message: `${said(status as number)} must not have Content-Length.`,
        fix: "Leave it out.",
        response: key,
        field: "Content-Length",
      })),
  bad: [
    { delete: { responses: { 204: { description: "x", headers: { "Content-Length": {} } } } } },
  ],
  good: [{ head: { responses: { 200: { description: "x", headers: { "Content-Length": {} } } } } }],
};
