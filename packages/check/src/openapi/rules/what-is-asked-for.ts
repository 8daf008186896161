import { code } from "@verdict/codes";
import { said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

/** Request fields without which a status does not come about. */
const asks: ReadonlyMap<number, readonly string[]> = new Map([
  [code.NOT_MODIFIED, ["if-none-match", "if-modified-since"]],
  [code.PARTIAL_CONTENT, ["range"]],
  [code.RANGE_NOT_SATISFIABLE, ["range"]],
  [code.EXPECTATION_FAILED, ["expect"]],
]);

export const whatIsAskedFor: OperationRule = {
  id: "openapi-not-asked-for",
  severity: "info",
  cite: "RFC 9110 13.1, 14.2, 10.1.1",
  title: "A status whose request field is not documented",
  find: ({ responses, asks: sent, mayAskMore }) =>
    (mayAskMore ? [] : responses).flatMap(({ key, status }) => {
      const fields = status === undefined ? undefined : asks.get(status);
      return fields === undefined || fields.some((it) => sent.has(it))
        ? []
        : [
            {
              message: `${said(status as number)} answers a request with ${fields.join(" or ")}, which is not documented.`,
              fix: `Document ${fields[0]} as a header parameter.`,
              response: key,
            },
          ];
    }),
  bad: [{ get: { responses: { 200: { description: "x" }, 304: { description: "x" } } } }],
  good: [
    {
      get: {
        parameters: [{ in: "header", name: "If-None-Match" }],
        responses: { 200: { description: "x" }, 304: { description: "x" } },
      },
    },
  ],
};
