import { code } from "@verdict/codes";
import type { SequenceRule } from "../../rule.ts";
import { said } from "../../said.ts";
import { locationOf } from "../location/target.ts";
import { isDead, readAfter } from "./dead.ts";
import { uriOfExchange } from "./state.ts";

export const seqCreatedLocationDead: SequenceRule = {
  id: "seq-created-location-dead",
  severity: "warning",
  cite: "RFC 9110 15.3.2",
  title: "Nothing is where a 201 says",
  across: true,
  findIn: (exchanges) =>
    exchanges.flatMap((one, i) => {
      const { request, response } = one;
      if (response.status !== code.CREATED) return [];
      const location = response.fields.all("location")[0];
      // Without one it is what was asked for; POST may have meant anything.
      const target = request.method === "PUT" ? uriOfExchange(one) : undefined;
      const uri = location === undefined ? target : locationOf(request, location);
      const read = uri === undefined ? undefined : readAfter(exchanges, i, uri);
      return read === undefined || !isDead(read.exchange.response.status)
        ? []
        : [
            {
              message: `The 201 says where the new resource is, and there is ${said(read.exchange.response.status)}.`,
              fix: "Send the URI at which the resource can be had, or 202 while it is being made.",
              field: "Location",
              exchange: i,
            },
          ];
    }),
  bad: [
    "POST /a\n\nx\n---\n201\nLocation: /a/1\n===\nGET /a/1\n---\n404",
    "PUT /a\n\nx\n---\n201\n===\nGET /a\n---\n404",
    "POST /a\nAuthorization: Bearer a\n\nx\n---\n201\nLocation: /a/1\n===\nGET /a/1\nAuthorization: Bearer b\n---\n404\n===\nGET /a/1\nAuthorization: Bearer a\n---\n404",
  ],
  good: [
    "POST /a\nAuthorization: Bearer a\n\nx\n---\n201\nLocation: /a/1\n===\nGET /a/1\nAuthorization: Bearer b\n---\n404",
    "POST /a\nCookie: s=a\n\nx\n---\n201\nLocation: /a/1\n===\nGET /a/1\n---\n404",
    "POST /a\n\nx\n---\n201\nLocation: /a/1\n===\nDELETE /a\n---\n204\n===\nGET /a/1\n---\n404",
    "POST /a\n\nx\n---\n201\nLocation: /a/1\n===\nDELETE /a/1\n---\n204\n===\nGET /a/1\n---\n404",
  ],
};
