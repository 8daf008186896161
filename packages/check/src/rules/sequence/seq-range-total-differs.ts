import type { SequenceRule } from "../../rule.ts";
import { realLength } from "../framing/lengths.ts";
import { partsIn } from "./parts.ts";

export const seqRangeTotalDiffers: SequenceRule = {
  id: "seq-range-total-differs",
  severity: "error",
  cite: "RFC 9110 14.4",
  title: "A part of another length than the whole has",
  findIn: (exchanges) =>
    partsIn(exchanges).flatMap(({ range, whole, at }, i, all) => {
      // One of several in the same content is enough.
      if (all[i - 1]?.at === at) return [];
      const real = realLength(whole.response);
      return range.length === undefined || real === undefined || range.length === real
        ? []
        : [
            {
              message: `Content-Range says ${range.length} octets in all, and the 200 with the same strong tag has ${real}.`,
              fix: "Send the length of the whole representation.",
              field: "Content-Range",
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=1-2\n---\n206\nETag: "a"\nContent-Range: bytes 1-2/7\nContent-Type: text/plain\n\nbc',
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=0-1,3-4\n---\n206\nETag: "a"\nContent-Type: multipart/byteranges; boundary=b\n\n--b\nContent-Range: bytes 0-1/7\n\nab\n--b\nContent-Range: bytes 3-4/7\n\nde\n--b--',
  ],
  good: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=1-2\n---\n206\nETag: "a"\nContent-Range: bytes 1-2/*\nContent-Type: text/plain\n\nbc',
  ],
};
