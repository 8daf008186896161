import { isRegistered, phraseOf, statuses } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

const codes = new Map(
  statuses
    .filter((it) => isRegistered(it.code))
    .map((it) => [(phraseOf(it.code) ?? "").toLowerCase(), it.code] as const),
);

export const reasonPhraseContradicts: Rule = {
  id: "reason-phrase-contradicts",
  severity: "info",
  cite: "RFC 9110 15.1; RFC 9112 4",
  title: "The reason phrase of another status",
  find: ({ response: { status, reason } }) => {
    if (reason === undefined || reason === phraseOf(status)) return undefined;
    const other = codes.get(reason.toLowerCase());
    return other === undefined || other === status
      ? undefined
      : {
          message: `The reason phrase of ${status} is "${reason}", which is that of ${other}.`,
          fix: `Send ${said(status)}, or ${said(other)} if that is what was meant.`,
        };
  },
  bad: ["GET /\n---\n200 Not Found\nContent-Type: text/plain\n\nx"],
  good: [
    "GET /\n---\n200 Fine",
    "GET /\n---\n413 Request Entity Too Large",
    "GET /\n---\n404 NOT FOUND",
  ],
};
