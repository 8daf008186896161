import { phraseOf } from "@verdict/codes";
import type { Dialect } from "../dialect.ts";

/** mccutchen/go-httpbin: values are lists always, and refusals are JSON. */
export const goDialect: Dialect = {
  name: "go-httpbin",
  json: "application/json; charset=utf-8",
  lists: true,
  tellsMethod: true,
  strict: true,
  refusal: (status, why) => ({
    type: "application/json; charset=utf-8",
    content: `${JSON.stringify({ status_code: status, error: phraseOf(status), detail: why }, undefined, 2)}\n`,
  }),
};
