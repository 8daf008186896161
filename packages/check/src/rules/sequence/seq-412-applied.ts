import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { aroundOf } from "./before-and-after.ts";
import { differs } from "./state.ts";

export const seq412Applied: SequenceRule = {
  id: "seq-412-applied",
  severity: "error",
  cite: "RFC 9110 13.1.1, 13.1.2",
  title: "A 412 that changed something",
  findIn: (exchanges) =>
    exchanges.flatMap(({ response }, at) => {
      const around =
        response.status === code.PRECONDITION_FAILED ? aroundOf(exchanges, at) : undefined;
      return around === undefined || !differs(around.before, around.after)
        ? []
        : [
            {
              message: "The condition failed, and the state is another one afterwards.",
              fix: "Ask the condition before anything is done.",
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny',
  ],
  good: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx',
  ],
};
