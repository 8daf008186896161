import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { hasContent } from "../client/content.ts";

export const contentTooLargeWithoutContent: Rule = {
  id: "content-too-large-without-content",
  severity: "warning",
  cite: "RFC 9110 15.5.14",
  title: "A 413 to a request without content",
  statuses: only(code.CONTENT_TOO_LARGE),
  find: ({ request }) =>
    hasContent(request)
      ? undefined
      : {
          message: "The request has no content that could be too large.",
          fix: "Send 414 for a target that is too long, 431 for fields that are too large.",
        },
  bad: ["GET /\n---\n413"],
  good: [
    "POST /\nContent-Length: 99999999\n---\n413",
    "POST /\nTransfer-Encoding: chunked\n---\n413",
  ],
};
