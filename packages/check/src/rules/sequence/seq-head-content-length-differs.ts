import { isSuccess } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { announced, realLength } from "../framing/lengths.ts";
import { headsAndGets } from "./head-and-get.ts";

export const seqHeadContentLengthDiffers: SequenceRule = {
  id: "seq-head-content-length-differs",
  severity: "error",
  cite: "RFC 9110 8.6",
  title: "HEAD announces another length than GET has",
  findIn: (exchanges) =>
    headsAndGets(exchanges).flatMap(({ head, get, at }) => {
      const [a, b] = [head.response, get.response];
      if (!isSuccess(a.status) || a.status !== b.status) return [];
      // Another tag is another state.
      const tags = [a.fields.get("etag"), b.fields.get("etag")];
      if (tags[0] !== undefined && tags[1] !== undefined && tags[0] !== tags[1]) return [];
      if (a.fields.get("last-modified") !== b.fields.get("last-modified")) return [];
      if (a.fields.get("content-encoding") !== b.fields.get("content-encoding")) return [];
      const length = announced(a.fields);
      const real = realLength(b);
      return length === undefined || real === undefined || length === real
        ? []
        : [
            {
              message: `HEAD announces ${length} octets, and GET has ${real}.`,
              fix: "Send the length that GET has, or none.",
              field: "Content-Length",
              exchange: at,
              // Without a tag nothing says that it is the state of the same moment.
              ...(tags[0] === undefined || tags[0] !== tags[1]
                ? { severity: "warning" as const }
                : {}),
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "1"\nContent-Length: 1\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nETag: "1"\nContent-Length: 0\nContent-Type: text/plain',
    "GET /a\n---\n200\nContent-Length: 1\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nContent-Length: 0\nContent-Type: text/plain",
  ],
  good: [
    "GET /a\n---\n200\nContent-Length: 1\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nContent-Type: text/plain",
  ],
};
