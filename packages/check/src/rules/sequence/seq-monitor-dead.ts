import { code } from "@verdict/codes";
import { parseLink } from "@verdict/fields";
import type { Exchange, Response } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { said } from "../../said.ts";
import { locationOf } from "../location/target.ts";
import { isDead, readAfter } from "./dead.ts";
import { isSameUri, uriOfExchange } from "./state.ts";

/** Where a 202 says that its state can be read. */
function monitorOf(response: Response): string | undefined {
  const { fields } = response;
  for (const name of [
    "location",
    "content-location",
    "operation-location",
    "azure-asyncoperation",
  ]) {
    const value = fields.get(name);
    if (value !== undefined) return value;
  }
  const link = parseLink(fields.get("link") ?? "")?.find((it) =>
    it.rel.some((rel) => /^(?:monitor|status|self)$/.test(rel)),
  );
  if (link !== undefined) return link.target;
  return undefined;
}

/** What is read later and stands in the content of a 202. */
function namedIn(exchanges: readonly Exchange[], i: number): string | undefined {
  const one = exchanges[i] as Exchange;
  const text = one.response.content?.text ?? "";
  const read = exchanges
    .slice(i + 1)
    .find(
      (it) =>
        it.request.method === "GET" &&
        it.request.target.length > 1 &&
        !isSameUri(one, it) &&
        text.includes(it.request.target),
    );
  return read === undefined ? undefined : uriOfExchange(read);
}

export const seqMonitorDead: SequenceRule = {
  id: "seq-monitor-dead",
  severity: "warning",
  cite: "RFC 9110 15.3.3",
  title: "Nothing is where a 202 says",
  across: true,
  findIn: (exchanges) =>
    exchanges.flatMap(({ request, response }, i) => {
      if (response.status !== code.ACCEPTED) return [];
      const monitor = monitorOf(response);
      const uri = monitor === undefined ? namedIn(exchanges, i) : locationOf(request, monitor);
      const read = uri === undefined ? undefined : readAfter(exchanges, i, uri);
      return read === undefined || !isDead(read.exchange.response.status)
        ? []
        : [
            {
              message: `The 202 says where to see how it goes, and there is ${said(read.exchange.response.status)}.`,
              fix: "Have the monitor there before the 202 is sent, and for some time after the end.",
              field: "Location",
              exchange: i,
            },
          ];
    }),
  bad: ["POST /a\n\nx\n---\n202\nLocation: /jobs/1\n===\nGET /jobs/1\n---\n404"],
  good: [
    "POST /a\nAuthorization: Bearer a\n\nx\n---\n202\nLocation: /jobs/1\n===\nGET /jobs/1\nAuthorization: Bearer b\n---\n404",
    "POST /a\n\nx\n---\n202\nLocation: /jobs/1\n===\nGET /jobs/1\n---\n303\nLocation: /a/1",
  ],
};
