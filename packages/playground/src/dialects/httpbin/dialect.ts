import { phraseOf } from "@verdict/codes";
import type { Dialect } from "../dialect.ts";

const reasons = new Map<number, string>();

function shouted(status: number): string {
  let reason = reasons.get(status);
  if (reason === undefined) {
    reason = (phraseOf(status) ?? "UNKNOWN").toUpperCase();
    reasons.set(status, reason);
  }
  return reason;
}

/** psf/httpbin: reason phrases in upper case, which suites compare, and values as they are had most. */
export const httpbinDialect: Dialect = {
  name: "httpbin",
  reason: shouted,
  json: "application/json",
  lists: false,
  tellsMethod: false,
  strict: false,
  refusal: (_, why) => ({
    type: "text/html; charset=utf-8",
    content: why.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
  }),
};
