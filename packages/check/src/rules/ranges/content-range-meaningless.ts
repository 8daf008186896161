import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only, said } from "../../said.ts";

const some = only(code.PARTIAL_CONTENT, code.RANGE_NOT_SATISFIABLE);

export const contentRangeMeaningless: Rule = {
  id: "content-range-meaningless",
  severity: "warning",
  cite: "RFC 9110 14.4",
  title: "Content-Range where it means nothing",
  statuses: (status) => !some(status),
  field: "content-range",
  find: ({ response: { status } }) => ({
    message: `With ${said(status)} Content-Range has no meaning.`,
    fix: "Leave it out, or send 206 where this is a part.",
    field: "Content-Range",
  }),
  bad: [
    "GET /\nRange: bytes=0-1\n---\n200\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
  good: ["PUT /\nContent-Range: bytes 0-1/9\n\nab\n---\n204"],
};
