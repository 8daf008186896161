import { code } from "@verdict/codes";
import { leads } from "../../rules/location/location-missing-on-redirect.ts";
import { said } from "../../said.ts";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

export const locationMissing: OperationRule = {
  id: "openapi-location-missing",
  severity: "warning",
  cite: "RFC 9110 15.3.2, 15.4",
  title: "A status that leads on, and does not document where to",
  find: ({ method, responses }) =>
    responses.flatMap((it) => {
      const { key, status } = it;
      return status === undefined ||
        !lacks(it, "Location") ||
        !(leads(status) || (status === code.CREATED && method === "POST"))
        ? []
        : [
            {
              message: `${said(status)} says where to go by Location, which is not documented.`,
              fix: "Document Location among the headers of the response.",
              response: key,
              field: "Location",
            },
          ];
    }),
  bad: [
    { post: { responses: { 201: { description: "x" }, default: { description: "x" } } } },
    { get: { responses: { 302: { description: "x" } } } },
  ],
  good: [
    { put: { responses: { 201: { description: "x" }, default: { description: "x" } } } },
    { get: { responses: { 302: { $ref: "common.yaml#/Elsewhere" } } } },
    { get: { responses: { 304: { description: "x" }, 300: { description: "x" } } } },
  ],
};
