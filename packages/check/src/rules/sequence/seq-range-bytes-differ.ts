import type { SequenceRule } from "../../rule.ts";
import { partsIn } from "./parts.ts";

export const seqRangeBytesDiffer: SequenceRule = {
  id: "seq-range-bytes-differ",
  severity: "error",
  cite: "RFC 9110 15.3.7.1, 8.8.1",
  title: "A part that is not that of the whole",
  inContent: true,
  findIn: (exchanges) =>
    partsIn(exchanges).flatMap(({ range, octets, whole, at }) => {
      const all = whole.response.content;
      if (octets === undefined || all === undefined) return [];
      if (whole.response.fields.has("content-encoding") && !all.isBinary) return [];
      const expected = all.octets.subarray(range.first, (range.last ?? 0) + 1);
      const isSame =
        octets.length === expected.length && octets.every((it, i) => it === expected[i]);
      return isSame
        ? []
        : [
            {
              message: `Octets ${range.first} to ${range.last} are others than those of the 200 with the same strong tag.`,
              fix: "Cut the part from the representation that the tag names, counting from 0.",
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=1-2\n---\n206\nETag: "a"\nContent-Range: bytes 1-2/6\nContent-Type: text/plain\n\ncd',
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=0-1,3-4\n---\n206\nETag: "a"\nContent-Type: multipart/byteranges; boundary=b\n\n--b\nContent-Range: bytes 0-1/6\n\nab\n--b\nContent-Range: bytes 3-4/6\n\nef\n--b--',
  ],
  good: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=0-1,3-4\n---\n206\nETag: "a"\nContent-Type: multipart/byteranges; boundary=b\n\n--b\nContent-Range: bytes 0-1/6\n\nab\n--b\nContent-Range: bytes 3-4/6\n\nde\n--b--',
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=1-2\n---\n206\nETag: "a"\nContent-Range: bytes 1-2/6\nContent-Type: text/plain\n\nbc',
  ],
};
