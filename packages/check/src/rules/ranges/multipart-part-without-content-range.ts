import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { multipartOf, partHeads } from "./multipart.ts";

export const multipartPartWithoutContentRange: Rule = {
  id: "multipart-part-without-content-range",
  severity: "error",
  cite: "RFC 9110 15.3.7.2",
  title: "A part of several that does not say which",
  inContent: true,
  statuses: only(code.PARTIAL_CONTENT),
  field: "content-type",
  find: ({ response }) => {
    const boundary = multipartOf(response)?.boundary;
    const { content } = response;
    if (boundary === undefined || content === undefined) return undefined;
    const without = partHeads(content.text, boundary).findIndex(
      (it) => !/^content-range[ \t]*:/im.test(it),
    );
    return without === -1
      ? undefined
      : {
          message: `Part ${without + 1} of multipart/byteranges has no Content-Range.`,
          fix: "Send Content-Range in the head of each part.",
        };
  },
  bad: [
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a\nContent-Type: text/plain\n\nef\n--a--",
  ],
  good: [
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\ncontent-range: bytes 0-1/9\n\nab\n--a--",
    "GET /\nRange: bytes=0-4,6-7\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-4/9\n\n--ab\n\n--a--",
  ],
};
