import { code, forServer } from "@verdict/codes";
import { said } from "../../said.ts";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

/** Names of the fields that a status cannot do without. */
function requiredBy(
  status: number,
  types: readonly string[],
): readonly { readonly name: string; readonly cite: string }[] {
  return (forServer(status)?.must ?? []).filter(
    ({ name, when }) =>
      when === undefined ||
      (status === code.PARTIAL_CONTENT &&
        name === "Content-Range" &&
        !types.some((it) => /^multipart\/byteranges/i.test(it))),
  );
}

export const missingField: OperationRule = {
  id: "openapi-missing-field",
  severity: "error",
  cite: "RFC 9110 15",
  title: "A status without the field that it must have",
  find: ({ responses }) =>
    responses.flatMap((it) => {
      const { key, status, types } = it;
      return status === undefined
        ? []
        : requiredBy(status, types)
            .filter(({ name }) => lacks(it, name))
            .map(({ name, cite }) => ({
              message: `${said(status)} must have ${name} (${cite}), which is not documented.`,
              fix: `Document ${name} among the headers of the response.`,
              response: key,
              field: name,
            }));
    }),
  bad: [
    { get: { responses: { 200: { description: "x" }, 401: { description: "x" } } } },
    {
      get: {
        responses: {
          200: { description: "x" },
          405: { description: "x", headers: { "Retry-After": {} } },
        },
      },
    },
    { get: { responses: { 206: { description: "x", content: { "text/plain": {} } } } } },
    { get: { responses: { 200: { description: "x" }, 426: { description: "x" } } } },
  ],
  good: [
    {
      get: {
        responses: {
          200: { description: "x" },
          401: { description: "x", headers: { "www-authenticate": {} } },
        },
      },
    },
    { get: { responses: { 206: { description: "x", content: { "multipart/byteranges": {} } } } } },
    { get: { responses: { 200: { description: "x" }, "4XX": { description: "x" } } } },
    { get: { responses: { 200: { description: "x" }, 401: { $ref: "common.yaml#/Refused" } } } },
  ],
};
