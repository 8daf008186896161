import type { Rule } from "../../rule.ts";
import { readRange } from "./content-range.ts";
import { contentRangesOf } from "./enclosed.ts";

export const contentRangeUnparseable: Rule = {
  id: "content-range-unparseable",
  severity: "error",
  cite: "RFC 9110 14.4",
  title: "A Content-Range that cannot be read",
  find: ({ response }) =>
    contentRangesOf(response).every((it) => readRange(it) !== undefined)
      ? undefined
      : {
          message: "Content-Range does not follow its grammar.",
          fix: "Write it like bytes 0-9/20, bytes 0-9/* or bytes */20.",
          field: "Content-Range",
        },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: 0-1/9\nContent-Type: text/plain\n\nab",
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes=0-1/9\nContent-Type: text/plain\n\nab",
    "GET /\nRange: bytes=0-1,4-5\n---\n206\nContent-Type: multipart/byteranges; boundary=a\n\n--a\nContent-Range: bytes 0-1\n\nab\n--a--",
  ],
  good: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/*\nContent-Type: text/plain\n\nab",
  ],
};
