import type { SequenceRule } from "../../rule.ts";
import { partsIn } from "./parts.ts";

export const seqRangeBytesDiffer: SequenceRule = {
  id: "seq-range-bytes-differ",
  severity: "error",
  cite: "RFC 9110 15.3.7.1, 8.8.1",
  title: "A part that is not that of the whole",
  inContent: true,
  findIn: (exchanges) =>
    partsIn(exchanges).flatMap(({ part, range, whole, at }) => {
      const [some, all] = [part.response.content, whole.response.content];
      if (some === undefined || all === undefined) return [];
      if (whole.response.fields.has("content-encoding") && !all.isBinary) return [];
      const expected = all.octets.subarray(range.first, (range.last ?? 0) + 1);
      const octets = some.octets;
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
  ],
  good: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nabcdef\n===\nGET /a\nRange: bytes=1-2\n---\n206\nETag: "a"\nContent-Range: bytes 1-2/6\nContent-Type: text/plain\n\nbc',
  ],
};
