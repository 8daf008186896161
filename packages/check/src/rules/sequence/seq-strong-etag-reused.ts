import type { SequenceRule } from "../../rule.ts";
import { codingOf, sharedTag, wholesIn } from "./wholes.ts";

export const seqStrongEtagReused: SequenceRule = {
  id: "seq-strong-etag-reused",
  severity: "error",
  cite: "RFC 9110 8.8.1, 8.8.3",
  title: "One strong tag for different octets",
  findIn: (exchanges) =>
    wholesIn(exchanges).flatMap(({ one, other, at }) => {
      const tag = sharedTag(one, other);
      // Another coding is another rule's.
      return tag === undefined ||
        codingOf(one) !== codingOf(other) ||
        one.response.content?.equals(
          other.response.content as NonNullable<typeof one.response.content>,
        ) !== false
        ? []
        : [
            {
              message: `Two contents that differ have the same strong tag ${tag}: parts of them would be put together.`,
              fix: "Make the tag of the octets, or mark it weak.",
              field: "ETag",
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nGET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\ny',
  ],
  good: [
    'GET /a\n---\n200\nETag: W/"a"\nContent-Type: text/plain\n\nx\n===\nGET /a\n---\n200\nETag: W/"a"\nContent-Type: text/plain\n\ny',
  ],
};
