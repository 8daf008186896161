import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { missingIn } from "./repeated-fields.ts";

export const seq206MissingHeaders: SequenceRule = {
  id: "seq-206-missing-headers",
  severity: "error",
  cite: "RFC 9110 15.3.7",
  title: "A 206 without what the 200 had",
  findIn: (exchanges) =>
    exchanges.flatMap(({ response }, at) => {
      const missing = response.status === code.PARTIAL_CONTENT ? missingIn(exchanges, at) : [];
      return missing.length === 0
        ? []
        : [
            {
              message: `The 206 lacks ${missing.join(", ")}, which the 200 had.`,
              fix: "Send what the 200 would have had of Cache-Control, Content-Location, Date, ETag, Expires and Vary.",
              field: missing[0] as string,
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nxyz\n===\nGET /a\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/3\nContent-Type: text/plain\n\nxy',
  ],
  good: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nxyz\n===\nGET /a\nRange: bytes=0-1\n---\n206\nETag: "a"\nContent-Range: bytes 0-1/3\nContent-Type: text/plain\n\nxy',
  ],
};
