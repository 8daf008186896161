import { code } from "@verdict/codes";
import { parseRange } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { multipartOf } from "./multipart.ts";

export const multipartForSingleRange: Rule = {
  id: "multipart-for-single-range",
  severity: "error",
  cite: "RFC 9110 15.3.7.2",
  title: "Several parts where one was asked for",
  statuses: only(code.PARTIAL_CONTENT),
  asked: "range",
  find: ({ request, response }) =>
    multipartOf(response) !== undefined &&
    parseRange(request.fields.get("range") ?? "")?.ranges.length === 1
      ? {
          message:
            "One range was asked for; a client that asks for one may not know multipart/byteranges.",
          fix: "Send the range as it is, with Content-Range in the head.",
          field: "Content-Type",
        }
      : undefined,
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
  ],
  good: [
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
  ],
};
