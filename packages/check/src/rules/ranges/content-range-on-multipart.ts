import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { multipartOf } from "./multipart.ts";

export const contentRangeOnMultipart: Rule = {
  id: "content-range-on-multipart",
  severity: "error",
  cite: "RFC 9110 15.3.7.2",
  title: "Content-Range in the head of several parts",
  statuses: only(code.PARTIAL_CONTENT),
  field: "content-range",
  find: ({ response }) =>
    multipartOf(response) === undefined
      ? undefined
      : {
          message:
            "Each part says which it is; Content-Range in the head would be confused with a single one.",
          fix: "Leave it out of the head.",
          field: "Content-Range",
        },
  bad: [
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Range: bytes 0-5/9\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
  ],
  good: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
};
