import type { Rule } from "../../rule.ts";
import { factsOf, said } from "../../said.ts";
import { directivesIn } from "./directives.ts";

export const explicitFreshnessOnUncacheableStatus: Rule = {
  id: "explicit-freshness-on-uncacheable-status",
  severity: "warning",
  cite: "RFC 6585 3-6",
  title: "Freshness for what no cache stores",
  statuses: (status) => factsOf(status)?.storable.startsWith("MUST NOT") === true,
  field: "cache-control",
  find: ({ response: { status, fields } }) => {
    const all = directivesIn(fields);
    const isFresh = [all.get("max-age"), all.get("s-maxage")].some(
      (it) => it !== undefined && /[1-9]/.test(it),
    );
    return all.has("no-store") || !(all.has("public") || isFresh)
      ? undefined
      : {
          message: `No cache may store ${said(status)}, and Cache-Control invites them to.`,
          fix: "Send Cache-Control: no-store.",
          field: "Cache-Control",
        };
  },
  bad: ["GET /\n---\n429\nCache-Control: max-age=60", "GET /\n---\n511\nCache-Control: public"],
  good: ["GET /\n---\n429\nCache-Control: max-age=0", "GET /\n---\n404\nCache-Control: max-age=60"],
};
