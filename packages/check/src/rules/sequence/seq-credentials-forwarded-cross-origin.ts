import { isCredential } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { leads } from "../location/location-missing-on-redirect.ts";
import { locationOf } from "../location/target.ts";
import { uriOfExchange } from "./state.ts";

function originOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : /^[a-z]+:\/\/[^/?#]*/i.exec(uri)?.[0].toLowerCase();
}

export const seqCredentialsForwardedCrossOrigin: SequenceRule = {
  id: "seq-credentials-forwarded-cross-origin",
  severity: "warning",
  cite: "RFC 9110 15.4",
  title: "Credentials that go to another origin",
  across: true,
  findIn: (exchanges) =>
    exchanges.flatMap((one, i) => {
      const next = exchanges[i + 1];
      const location = leads(one.response.status)
        ? one.response.fields.all("location")[0]
        : undefined;
      const to = location === undefined ? undefined : locationOf(one.request, location);
      if (next === undefined || to === undefined || to !== uriOfExchange(next)) return [];
      if (originOf(to) === originOf(uriOfExchange(one))) return [];
      const field = one.request.fields.lines.find(
        ([name, value]) =>
          isCredential(name) && value === next.request.fields.get(name.toLowerCase()),
      )?.[0];
      return field === undefined
        ? []
        : [
            {
              message: `The redirect leads to another origin, and the client sends it the same ${field}.`,
              fix: "Leave credentials behind where a redirect leaves the origin.",
              field,
              part: "request" as const,
              exchange: i + 1,
            },
          ];
    }),
  bad: [
    "GET /a\nAuthorization: Bearer x\n---\n302\nLocation: http://other.example/b\n===\nGET /b\nHost: other.example\nAuthorization: Bearer x\n---\n204",
  ],
  good: [
    "GET /a\nAuthorization: Bearer x\n---\n302\nLocation: /b\n===\nGET /b\nAuthorization: Bearer x\n---\n204",
    "GET /a\nAuthorization: Bearer x\n---\n302\nLocation: http://other.example/b\n===\nGET /b\nHost: other.example\n---\n204",
  ],
};
