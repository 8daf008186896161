import { isSuccess } from "@verdict/codes";
import { parseAllow } from "@verdict/fields";
import type { SequenceRule } from "../../rule.ts";
import { isDeletedBetween, isSameUri } from "./state.ts";

export const seqAllowOmitsWorking: SequenceRule = {
  id: "seq-allow-omits-working",
  severity: "warning",
  cite: "RFC 9110 10.2.1",
  title: "Allow leaves out a method that works",
  findIn: (exchanges) => {
    for (const [i, one] of exchanges.entries()) {
      const value = one.response.fields.get("allow");
      const allow = value === undefined ? undefined : parseAllow(value);
      if (allow === undefined) continue;
      for (const [j, other] of exchanges.entries()) {
        const { method } = other.request;
        if (i === j || method === "OPTIONS" || allow.includes(method)) continue;
        if (!isSuccess(other.response.status) || !isSameUri(one, other)) continue;
        if (isDeletedBetween(exchanges, i, j)) continue;
        return {
          message: `${method} works, and Allow does not list it.`,
          fix: "Make Allow of what the resource really takes.",
          field: "Allow",
          exchange: i,
        };
      }
    }
    return undefined;
  },
  bad: ["OPTIONS /a\n---\n204\nAllow: GET, HEAD\n===\nDELETE /a\n---\n204"],
  good: [
    "DELETE /a\n---\n204\n===\nOPTIONS /a\n---\n204\nAllow: PUT",
    "OPTIONS /a\n---\n204\nAllow: GET, HEAD, DELETE\n===\nDELETE /a\n---\n204",
    "OPTIONS /a\n---\n204\nAllow: GET\n===\nDELETE /b\n---\n204",
  ],
};
