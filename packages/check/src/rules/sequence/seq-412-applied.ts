import { code } from "@verdict/codes";
import type { Content } from "../../content.ts";
import type { SequenceRule } from "../../rule.ts";
import { aroundOf } from "./before-and-after.ts";
import { differs, isSameUri, isWhole } from "./state.ts";

const found = {
  message: "The condition failed, and the state is another one afterwards.",
  fix: "Ask the condition before anything is done.",
};

export const seq412Applied: SequenceRule = {
  id: "seq-412-applied",
  severity: "error",
  cite: "RFC 9110 13.1.1, 13.1.2",
  title: "A 412 that changed something",
  findIn: (exchanges) =>
    exchanges.flatMap((change, at) => {
      const { request, response } = change;
      const after = exchanges.slice(at + 1).find((it) => isSameUri(it, change));
      const isBefore = exchanges.slice(0, at).some((it) => isSameUri(it, change));
      // Nobody looked before; afterwards it is just what was sent.
      if (
        response.status === code.PRECONDITION_FAILED &&
        request.method === "PUT" &&
        !isBefore &&
        after !== undefined &&
        isWhole(after) &&
        (request.content?.length ?? 0) > 0 &&
        request.content?.equals(after.response.content as Content) === true
      )
        return [{ ...found, exchange: at, severity: "warning" as const }];
      const around =
        response.status === code.PRECONDITION_FAILED ? aroundOf(exchanges, at) : undefined;
      return around === undefined || !differs(around.before, around.after)
        ? []
        : [{ ...found, exchange: at }];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "2"\nContent-Type: text/plain\n\ny',
  ],
  good: [
    'GET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx\n===\nPUT /a\nIf-Match: "0"\n\ny\n---\n412\n===\nGET /a\n---\n200\nETag: "1"\nContent-Type: text/plain\n\nx',
  ],
};
