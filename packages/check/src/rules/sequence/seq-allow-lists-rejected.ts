import { code } from "@verdict/codes";
import { parseAllow } from "@verdict/fields";
import type { SequenceRule } from "../../rule.ts";
import { only, said } from "../../said.ts";
import { isDeletedBetween, isSameUri } from "./state.ts";

const isRejected = only(code.METHOD_NOT_ALLOWED, code.NOT_IMPLEMENTED);

export const seqAllowListsRejected: SequenceRule = {
  id: "seq-allow-lists-rejected",
  severity: "warning",
  cite: "RFC 9110 10.2.1",
  title: "Allow lists a method that is then refused",
  findIn: (exchanges) => {
    for (const [i, one] of exchanges.entries()) {
      const allow = parseAllow(one.response.fields.get("allow") ?? "") ?? [];
      if (allow.length === 0) continue;
      for (const [j, { request, response }] of exchanges.entries()) {
        if (i === j || !isRejected(response.status) || !allow.includes(request.method)) continue;
        if (!isSameUri(one, exchanges[j] as typeof one) || isDeletedBetween(exchanges, i, j))
          continue;
        return {
          message: `Allow lists ${request.method}, and ${request.method} is answered with ${said(response.status)}.`,
          fix: "Make Allow of what the resource really takes.",
          field: "Allow",
          exchange: j,
        };
      }
    }
    return undefined;
  },
  bad: ["OPTIONS /a\n---\n204\nAllow: GET, PUT\n===\nPUT /a\n\nx\n---\n405\nAllow: GET, PUT"],
  good: [
    "OPTIONS /a\n---\n204\nAllow: GET\n===\nPUT /a\n\nx\n---\n405\nAllow: GET",
    "OPTIONS /a\n---\n204\nAllow: PUT, DELETE\n===\nDELETE /a\n---\n204\n===\nDELETE /a\n---\n405\nAllow: PUT",
  ],
};
