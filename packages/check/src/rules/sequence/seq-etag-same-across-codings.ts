import { code } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { isWhole } from "./state.ts";
import { codingOf, sharedTag, wholesIn } from "./wholes.ts";

/** Whether the coding is told: HEAD may leave it out. */
function isOfCoding(it: Exchange): boolean {
  const { request, response } = it;
  return (
    isWhole(it) ||
    (request.method === "HEAD" &&
      response.status === code.OK &&
      response.fields.has("content-encoding"))
  );
}

export const seqEtagSameAcrossCodings: SequenceRule = {
  id: "seq-etag-same-across-codings",
  severity: "error",
  cite: "RFC 9110 8.8.3.3",
  title: "One strong tag for two codings",
  findIn: (exchanges) =>
    wholesIn(exchanges, isOfCoding).flatMap(({ one, other, at }) => {
      const tag = sharedTag(one, other);
      const codings = [codingOf(one), codingOf(other)];
      return tag === undefined || codings[0] === codings[1]
        ? []
        : [
            {
              message: `${codings[0]} and ${codings[1]} have the same strong tag ${tag}: their octets differ.`,
              fix: "Give each coding a tag of its own, or mark the tags weak.",
              field: "ETag",
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nGET /a\nAccept-Encoding: gzip\n---\n200\nETag: "a"\nContent-Encoding: gzip\nContent-Type: text/plain\n\ny',
    'HEAD /a\nAccept-Encoding: gzip\n---\n200\nETag: "a"\nContent-Encoding: gzip\nContent-Type: text/plain\n===\nGET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx',
  ],
  good: [
    'GET /a\nAccept-Encoding: gzip\n---\n200\nETag: "a"\nContent-Encoding: gzip\nContent-Type: text/plain\n\ny\n===\nGET /a\nAccept-Encoding: x-gzip\n---\n200\nETag: "a"\nContent-Encoding: x-gzip\nContent-Type: text/plain\n\ny',
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nGET /a\nAccept-Encoding: gzip\n---\n200\nETag: "a-gzip"\nContent-Encoding: gzip\nContent-Type: text/plain\n\ny',
  ],
};
