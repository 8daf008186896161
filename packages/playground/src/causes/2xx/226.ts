import { code } from "@verdict/codes";
import { ifNoneMatchHolds, parseETag, parseIfNoneMatch } from "@verdict/fields";
import { send } from "../../send.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

const lines = ["the first line\n", "and what came since\n"] as const;

export const imUsed: Cause = {
  code: code.IM_USED,
  when: "the client has a state, names it, and can apply a difference to it",
  seen: "wire",
  cite: "RFC 3229 10.4.1",
  recipes: [
    {
      title: "What came since the state that one has",
      steps: [ask("GET", "/cause/226/log", { "If-None-Match": '"1"', "A-IM": "range" })],
    },
  ],
  miss: {
    title: "without A-IM",
    steps: [ask("GET", "/cause/226/log", { "If-None-Match": '"1"' })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/226/log" || visit.method !== "GET") return false;
    const known = parseIfNoneMatch(visit.field("if-none-match") ?? "");
    const first = parseETag('"1"');
    const hasFirst =
      known !== undefined && first !== undefined && !ifNoneMatchHolds(known, first, true);
    const takesRange = /(?:^|,)\s*range\b/i.test(visit.field("a-im") ?? "");
    const text = ["Content-Type", "text/plain", "ETag", '"2"', "Vary", "A-IM, If-None-Match"];
    if (hasFirst && takesRange) {
      const from = lines[0].length;
      const all = lines.join("").length;
      send(visit, {
        status: code.IM_USED,
        fields: [
          ...text,
          "IM",
          "range",
          "Delta-Base",
          '"1"',
          "Content-Range",
          `bytes ${from}-${all - 1}/${all}`,
        ],
        content: lines[1],
      });
    } else send(visit, { status: code.OK, fields: text, content: lines.join("") });
    return true;
  },
};
