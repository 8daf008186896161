import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const partialNotRequested: Rule = {
  id: "partial-not-requested",
  severity: "error",
  cite: "RFC 9110 15.3.7, 14.2",
  title: "A part that nobody asked for",
  statuses: only(code.PARTIAL_CONTENT),
  find: ({ request: { fields } }) =>
    fields.has("range")
      ? undefined
      : {
          message: "The request asks for no range; its client takes the part for the whole.",
          fix: "Send 200 with all of it.",
          expected: code.OK,
        },
  bad: ["GET /\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab"],
  good: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
};
