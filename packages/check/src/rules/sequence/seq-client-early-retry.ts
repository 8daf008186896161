import { parseDate, parseRetryAfter } from "@verdict/fields";
import type { SequenceRule } from "../../rule.ts";
import { isSameUri, showsAsMuch } from "./state.ts";

export const seqClientEarlyRetry: SequenceRule = {
  id: "seq-client-early-retry",
  severity: "warning",
  cite: "RFC 9110 10.2.3",
  title: "A client that comes again too early",
  findIn: (exchanges) =>
    exchanges.flatMap((one, i) => {
      const retry = parseRetryAfter(one.response.fields.get("retry-after") ?? "");
      const date = parseDate(one.response.fields.get("date") ?? "");
      if (retry === undefined || date === undefined) return [];
      const due = retry.kind === "date" ? retry.date : date + retry.seconds * 1000;
      const at = exchanges.findIndex(
        (it, j) =>
          j > i &&
          it.request.method === one.request.method &&
          isSameUri(one, it) &&
          // With other credentials it is another client, or one that was asked for them.
          showsAsMuch(one, it) &&
          showsAsMuch(it, one),
      );
      const again = parseDate(exchanges[at]?.response.fields.get("date") ?? "");
      return again === undefined || again >= due
        ? []
        : [
            {
              message: `The server asks to come again in ${Math.round((due - date) / 1000)} s, and the client comes after ${(again - date) / 1000}.`,
              fix: "Wait as long as Retry-After says.",
              part: "request" as const,
              exchange: at,
            },
          ];
    }),
  bad: [
    "GET /a\n---\n503\nRetry-After: 60\n===\nGET /a\n---\n503\nDate: Tue, 10 Mar 2026 09:00:05 GMT\nRetry-After: 60",
  ],
  good: [
    "GET /a\nAuthorization: Bearer x\n---\n429\nRetry-After: 60\n===\nGET /a\nAuthorization: Bearer y\n---\n204",
    "GET /a\n---\n503\nRetry-After: 60\n===\nGET /a\n---\n204\nDate: Tue, 10 Mar 2026 09:01:00 GMT",
  ],
};
