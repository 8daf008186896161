import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { multipartOf } from "./multipart.ts";

export const multipartBoundaryMissing: Rule = {
  id: "multipart-boundary-missing",
  severity: "error",
  cite: "RFC 9110 15.3.7.2, 14.6",
  title: "Several parts that cannot be told apart",
  statuses: only(code.PARTIAL_CONTENT),
  field: "content-type",
  find: ({ request: { method }, response }) => {
    const multipart = multipartOf(response);
    if (multipart === undefined) return undefined;
    const { boundary } = multipart;
    if (boundary === undefined) {
      return {
        message: "multipart/byteranges has no boundary, so that its parts cannot be told apart.",
        fix: "Send boundary in Content-Type.",
        field: "Content-Type",
      };
    }
    const { content } = response;
    if (content === undefined || method === "HEAD" || content.text.includes(`--${boundary}`))
      return undefined;
    return {
      message: "The boundary of multipart/byteranges does not stand in the content.",
      fix: "Send the boundary that the parts are divided by.",
      field: "Content-Type",
    };
  },
  bad: [
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=b\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--",
  ],
  good: [
    'GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary="a"\n\n--a\nContent-Range: bytes 0-1/9\n\nab\n--a--',
  ],
};
