import { code, field, isRedirection } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

/**
 * Where it has a meaning: with the codes that say so, and where somebody waits for what is promised. A 202 says when to look
 * at its monitor, and the monitor's own 200 when to look again: how long to wait before a follow-up request is what the
 * field says of itself.
 */
const statuses: ReadonlySet<number> = new Set([
  ...(field("retry-after")?.statuses ?? []),
  code.OK,
  code.ACCEPTED,
]);

export const retryAfterUndefined: Rule = {
  id: "retry-after-undefined",
  severity: "info",
  cite: "RFC 9110 10.2.3; RFC 6585 4",
  title: "Retry-After where it is not defined",
  statuses: (status) => !isRedirection(status) && !statuses.has(status),
  field: "retry-after",
  find: ({ response: { status } }) => ({
    message: `No specification says what Retry-After means with ${said(status)}.`,
    fix: "Send it with 503, 429, 413 or a redirect, or with 202 and its monitor.",
    field: "Retry-After",
  }),
  bad: ["GET /\n---\n404\nRetry-After: 5", "PUT /a\n\nx\n---\n201\nRetry-After: 5"],
  good: [
    "POST /a\n\nx\n---\n202\nLocation: /jobs/1\nRetry-After: 5",
    'GET /jobs/1\n---\n200\nContent-Type: application/json\nRetry-After: 5\n\n{"status":"running"}',
    "GET /\n---\n429\nRetry-After: 5",
    "GET /\n---\n301\nLocation: /a\nRetry-After: 5",
  ],
};
