import { field, isRedirection } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

const statuses: ReadonlySet<number> = new Set(field("retry-after")?.statuses ?? []);

export const retryAfterUndefined: Rule = {
  id: "retry-after-undefined",
  severity: "info",
  cite: "RFC 9110 10.2.3; RFC 6585 4",
  title: "Retry-After where it is not defined",
  statuses: (status) => !isRedirection(status) && !statuses.has(status),
  field: "retry-after",
  find: ({ response: { status } }) => ({
    message: `No specification says what Retry-After means with ${said(status)}.`,
    fix: "Send it with 503, 429, 413 or a redirect.",
    field: "Retry-After",
  }),
  bad: ["GET /\n---\n404\nRetry-After: 5"],
  good: ["GET /\n---\n429\nRetry-After: 5", "GET /\n---\n301\nLocation: /a\nRetry-After: 5"],
};
