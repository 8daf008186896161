import { code, forServer } from "@verdict/codes";
import { said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

/** The rule of an exchange that would be broken. */
function mayHaveContent(status: number): boolean {
  const presence = forServer(status)?.content;
  return (
    (presence !== "none-by-framing" && presence !== "must-be-empty") ||
    status === code.SWITCHING_PROTOCOLS
  );
}

export const contentWhereNone: OperationRule = {
  id: "openapi-content-where-none",
  severity: "error",
  cite: "RFC 9110 15.2, 15.3.5, 15.3.6, 15.4.5",
  title: "Content for a status that has none",
  find: ({ responses }) =>
    responses.flatMap(({ key, status, types }) =>
      types.length === 0 || mayHaveContent(status ?? (/^1XX$/i.test(key) ? code.CONTINUE : code.OK))
        ? []
        : [
            {
              message: `${status === undefined ? key : said(status)} has no content, and ${types[0]} is documented for it.`,
              fix: "Leave content out, or document another status.",
              response: key,
            },
          ],
    ),
  bad: [
    {
      delete: {
        responses: {
          204: { description: "x", content: { "application/json": {} } },
          default: { description: "x" },
        },
      },
    },
    {
      get: {
        responses: {
          200: { description: "x" },
          304: { description: "x", content: { "text/plain": {} } },
        },
      },
    },
    {
      get: {
        responses: {
          "1XX": { description: "x", content: { "text/plain": {} } },
          200: { description: "x" },
        },
      },
    },
    { post: { responses: { 205: { description: "x", content: { "text/plain": {} } } } } },
  ],
  good: [
    { delete: { responses: { 204: { description: "x", content: {} } } } },
    { delete: { responses: { 200: { description: "x", content: { "application/json": {} } } } } },
  ],
};
