import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { leads } from "../location/location-missing-on-redirect.ts";
import { locationOf } from "../location/target.ts";
import { uriOfExchange } from "./state.ts";

function nextOf({ request, response }: Exchange): string | undefined {
  const location = leads(response.status) ? response.fields.all("location")[0] : undefined;
  return location === undefined ? undefined : locationOf(request, location);
}

export const seqRedirectLoop: SequenceRule = {
  id: "seq-redirect-loop",
  severity: "warning",
  cite: "RFC 9110 15.4",
  title: "Redirects that go round in circles",
  across: true,
  findIn: (exchanges) => {
    /** The chain that the last exchange stands in. */
    let chain: Exchange[] = [];
    for (const [at, exchange] of exchanges.entries()) {
      const next = nextOf(exchange);
      if (next === undefined) {
        chain = [];
        continue;
      }
      const last = chain.at(-1);
      if (last === undefined || nextOf(last) !== uriOfExchange(exchange)) chain = [];
      chain.push(exchange);
      const again = chain.findIndex((it) => uriOfExchange(it) === next);
      // One to itself is a rule of its own.
      if (again === -1 || again === chain.length - 1) continue;
      const circle = chain.slice(again);
      const isSame = circle.every((it) => it.request.method === exchange.request.method);
      // A cookie that was set on the way may end it.
      if (!isSame || circle.some((it) => it.response.fields.has("set-cookie"))) continue;
      return {
        message: `${circle.length} redirects lead back to where they began.`,
        fix: "Have one of them answer.",
        field: "Location",
        exchange: at,
      };
    }
    return undefined;
  },
  bad: ["GET /a\n---\n302\nLocation: /b\n===\nGET /b\n---\n302\nLocation: /a"],
  good: [
    "GET /a\n---\n302\nLocation: /b\n===\nGET /b\n---\n302\nLocation: /a\nSet-Cookie: s=1\n===\nGET /a\nCookie: s=1\n---\n204",
    "GET /a\n---\n301\nLocation: /b\n===\nGET /b\n---\n301\nLocation: /c",
  ],
};
