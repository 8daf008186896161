import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { multipartOf } from "./multipart.ts";

export const contentRangeMissingOn206: Rule = {
  id: "content-range-missing-on-206",
  severity: "error",
  cite: "RFC 9110 15.3.7.1",
  title: "A part that does not say which",
  statuses: only(code.PARTIAL_CONTENT),
  find: ({ response }) =>
    response.fields.has("content-range") || multipartOf(response) !== undefined
      ? undefined
      : {
          message: "A 206 sends a part, and Content-Range does not say which.",
          fix: "Send Content-Range, as in bytes 0-9/20.",
          field: "Content-Range",
        },
  bad: ["GET /\nRange: bytes=0-1\n---\n206\nContent-Type: text/plain\n\nab"],
  good: [
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
  ],
};
