import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { writtenRange } from "./content-range.ts";
import { multipartOf } from "./multipart.ts";

export const contentRangeLengthMismatch: Rule = {
  id: "content-range-length-mismatch",
  severity: "error",
  cite: "RFC 9110 15.3.7.1, 14.4",
  title: "A part of another length than it says",
  statuses: only(code.PARTIAL_CONTENT),
  field: "content-range",
  find: ({ request: { method }, response }) => {
    const { content, fields } = response;
    const range = writtenRange(fields);
    if (range?.unit !== "bytes" || range.first === undefined || range.last === undefined)
      return undefined;
    const received = content?.length ?? (response.isBare === true ? 0 : undefined);
    if (received === undefined || method === "HEAD" || multipartOf(response) !== undefined)
      return undefined;
    // The octets may have been decoded on the way here.
    if (content?.isBinary !== true && fields.has("content-encoding")) return undefined;
    const length = range.last - range.first + 1;
    return length <= 0 || received === length
      ? undefined
      : {
          message: `Content-Range says ${length} octets, and the content has ${received}.`,
          fix: "Send the octets that Content-Range names: the last position is part of it.",
          field: "Content-Range",
        };
  },
  bad: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nabc",
  ],
  good: [
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
};
