import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { announced, realLength } from "../framing/lengths.ts";
import { wholeBefore } from "./repeated-fields.ts";

export const seq304ContentLengthDiffers: SequenceRule = {
  id: "seq-304-content-length-differs",
  severity: "error",
  cite: "RFC 9110 8.6",
  title: "A 304 that announces another length than the 200 has",
  findIn: (exchanges) =>
    exchanges.flatMap(({ response }, at) => {
      const length = response.status === code.NOT_MODIFIED ? announced(response.fields) : undefined;
      const whole = length === undefined ? undefined : wholeBefore(exchanges, at)?.response;
      const real = whole === undefined ? undefined : realLength(whole);
      return real === undefined || real === length
        ? []
        : [
            {
              message: `The 304 announces ${length} octets, and the 200 has ${real}.`,
              fix: "Leave Content-Length out of the 304.",
              field: "Content-Length",
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\nContent-Length: 1\n\nx\n===\nGET /a\nIf-None-Match: "a"\n---\n304\nETag: "a"\nContent-Length: 0',
  ],
  good: [
    // As tools record it: the coding is undone already.
    'GET /a\nAccept-Encoding: gzip\n---\n200\nETag: "a"\nContent-Encoding: gzip\nContent-Type: text/plain\n\nxyz\n===\nGET /a\nAccept-Encoding: gzip\nIf-None-Match: "a"\n---\n304\nETag: "a"\nContent-Length: 40',
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\nContent-Length: 1\n\nx\n===\nGET /a\nIf-None-Match: "a"\n---\n304\nETag: "a"\nContent-Length: 1',
  ],
};
