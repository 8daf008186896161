import { isSuccess } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { headsAndGets } from "./head-and-get.ts";

const names = ["ETag", "Last-Modified", "Content-Type", "Content-Encoding", "Content-Language"];

export const seqHeadHeadersDiffer: SequenceRule = {
  id: "seq-head-headers-differ",
  severity: "warning",
  cite: "RFC 9110 9.3.2",
  title: "HEAD has other fields than GET",
  findIn: (exchanges) =>
    headsAndGets(exchanges).flatMap(({ head, get, at }) => {
      const [a, b] = [head.response, get.response];
      if (!isSuccess(a.status) || a.status !== b.status) return [];
      const field = names.find((it) => {
        const [one, other] = [a.fields.get(it.toLowerCase()), b.fields.get(it.toLowerCase())];
        // What is only known once the content is made may be missing.
        return one !== undefined && one !== other;
      });
      return field === undefined
        ? []
        : [
            {
              message: `${field} of HEAD is not that of GET.`,
              fix: "Send the fields that GET has.",
              field,
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nETag: "a"\nContent-Type: text/html',
  ],
  good: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nContent-Type: text/plain',
  ],
};
