import { code } from "@verdict/codes";
import { only, said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

const isOfContent = only(code.CONTENT_TOO_LARGE, code.UNSUPPORTED_MEDIA_TYPE, code.LENGTH_REQUIRED);

export const contentRefusedWithoutContent: OperationRule = {
  id: "openapi-content-refused-without-content",
  severity: "warning",
  cite: "RFC 9110 15.5.12, 15.5.14, 15.5.16",
  title: "Content that is refused, and cannot be sent",
  find: ({ responses, hasContent, asks, mayAskMore }) =>
    hasContent || mayAskMore || asks.has("content-type")
      ? undefined
      : responses
          .filter((it) => it.status !== undefined && isOfContent(it.status))
          .map(({ key, status }) => ({
            message: `${said(status as number)} is about the content of the request, and the operation takes none.`,
            fix: "Document the content of the request, or leave the status out.",
            response: key,
          })),
  bad: [{ get: { responses: { 200: { description: "x" }, 415: { description: "x" } } } }],
  good: [
    {
      post: {
        requestBody: {},
        responses: {
          200: { description: "x" },
          415: { description: "x" },
          413: { description: "x" },
        },
      },
    },
  ],
};
