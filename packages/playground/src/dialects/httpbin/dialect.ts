import { phraseOf } from "@verdict/codes";
import type { Dialect } from "../dialect.ts";

/** psf/httpbin: reason phrases in upper case, which suites compare, and values as they are had most. */
export const httpbinDialect: Dialect = {
  name: "httpbin",
  reason: (status) => (phraseOf(status) ?? "UNKNOWN").toUpperCase(),
  json: "application/json",
  lists: false,
  tellsMethod: false,
  strict: false,
  refusal: (_, why) => ({
    type: "text/html; charset=utf-8",
    content: why.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
  }),
};
