import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { hasContent } from "../client/content.ts";

export const unsupportedMediaTypeWithoutContent: Rule = {
  id: "unsupported-media-type-without-content",
  severity: "warning",
  cite: "RFC 9110 15.5.16",
  title: "A 415 to a request without content",
  statuses: only(code.UNSUPPORTED_MEDIA_TYPE),
  find: ({ request }) =>
    hasContent(request) ||
    request.fields.has("content-type") ||
    request.fields.has("content-encoding")
      ? undefined
      : {
          message: "The request has no content whose type could be unsupported.",
          fix: "Send 400 where content is missing, 406 where it is Accept that cannot be met.",
        },
  bad: ["GET /\nAccept: text/x\n---\n415"],
  good: ["POST /\nContent-Type: text/x\nContent-Length: 0\n---\n415", "POST /\n\nx\n---\n415"],
};
