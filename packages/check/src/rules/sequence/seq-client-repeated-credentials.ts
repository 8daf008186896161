import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { isSameUri } from "./state.ts";

export const seqClientRepeatedCredentials: SequenceRule = {
  id: "seq-client-repeated-credentials",
  severity: "warning",
  cite: "RFC 9110 15.5.2",
  title: "A client that shows again what was refused",
  findIn: (exchanges) =>
    exchanges.flatMap((one, i) => {
      const credentials = one.request.fields.get("authorization");
      if (one.response.status !== code.UNAUTHORIZED || credentials === undefined) return [];
      const at = exchanges.findIndex((it, j) => j > i && isSameUri(one, it));
      const next = exchanges[at];
      // After a 200 in between, or another challenge, the same may be right again.
      return next?.response.status !== code.UNAUTHORIZED ||
        next.request.fields.get("authorization") !== credentials ||
        next.response.fields.get("www-authenticate") !== one.response.fields.get("www-authenticate")
        ? []
        : [
            {
              message: "These credentials were refused with the same challenge before.",
              fix: "Ask for others, or show what the server says.",
              field: "Authorization",
              part: "request" as const,
              exchange: at,
            },
          ];
    }),
  bad: [
    'GET /a\nAuthorization: Basic x\n---\n401\nWWW-Authenticate: Basic realm="a"\n===\nGET /a\nAuthorization: Basic x\n---\n401\nWWW-Authenticate: Basic realm="a"',
  ],
  good: [
    'GET /a\n---\n401\nWWW-Authenticate: Basic realm="a"\n===\nGET /a\nAuthorization: Basic x\n---\n401\nWWW-Authenticate: Basic realm="a"',
  ],
};
