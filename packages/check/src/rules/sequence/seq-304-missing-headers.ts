import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { missingIn } from "./repeated-fields.ts";

export const seq304MissingHeaders: SequenceRule = {
  id: "seq-304-missing-headers",
  severity: "error",
  cite: "RFC 9110 15.4.5",
  title: "A 304 without what the 200 had",
  findIn: (exchanges) =>
    exchanges.flatMap(({ response }, at) => {
      const missing = response.status === code.NOT_MODIFIED ? missingIn(exchanges, at) : [];
      return missing.length === 0
        ? []
        : [
            {
              message: `The 304 lacks ${missing.join(", ")}, which the 200 had: caches go by what was there before.`,
              fix: "Send what the 200 would have had of Cache-Control, Content-Location, Date, ETag, Expires and Vary.",
              field: missing[0] as string,
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nCache-Control: max-age=9\nContent-Type: text/plain\n\nx\n===\nGET /a\nIf-None-Match: "a"\n---\n304\nETag: "a"',
  ],
  good: [
    'GET /a\n---\n200\nETag: "a"\nLast-Modified: Tue, 10 Mar 2026 08:00:00 GMT\nContent-Type: text/plain\n\nx\n===\nGET /a\nIf-None-Match: "a"\n---\n304\nETag: "a"',
  ],
};
