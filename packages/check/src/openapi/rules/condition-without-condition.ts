import { code } from "@verdict/codes";
import { factsOf, only, said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

const isOfConditions = only(code.PRECONDITION_FAILED, code.PRECONDITION_REQUIRED);

/** Conditions that never end in 412: they save content from being sent, and to reading methods If-None-Match does, too. */
const saving = factsOf(code.NOT_MODIFIED)?.requestFields.map((it) => it.toLowerCase()) ?? [];

/** Whether a request with the field can end in 412 (RFC 9110 13.2.2). */
function canFail(name: string, method: string): boolean {
  if (name === "if") return true;
  if (!name.startsWith("if-") || name === "if-range") return false;
  return (
    !saving.includes(name) || (name === "if-none-match" && !/^(?:GET|HEAD|QUERY)$/.test(method))
  );
}

export const conditionWithoutCondition: OperationRule = {
  id: "openapi-condition-without-condition",
  severity: "warning",
  cite: "RFC 9110 15.5.13; RFC 6585 3",
  title: "A condition that fails, and cannot be sent",
  find: ({ method, responses, asks, mayAskMore }) =>
    mayAskMore || [...asks].some((it) => canFail(it, method))
      ? undefined
      : responses
          .filter((it) => it.status !== undefined && isOfConditions(it.status))
          .map(({ key, status }) => ({
            message: `${said(status as number)} is about a precondition, and no parameter is one.`,
            fix: "Document If-Match or If-Unmodified-Since as a header parameter.",
            response: key,
          })),
  bad: [
    {
      put: { requestBody: {}, responses: { 204: { description: "x" }, 412: { description: "x" } } },
    },
    {
      get: {
        parameters: [{ in: "header", name: "If-None-Match" }],
        responses: { 200: { description: "x" }, 412: { description: "x" } },
      },
    },
  ],
  good: [
    {
      put: {
        requestBody: {},
        parameters: [{ in: "header", name: "If-None-Match" }],
        responses: { 201: { description: "x" }, 412: { description: "x" } },
      },
    },
    {
      put: {
        requestBody: {},
        parameters: [{ $ref: "common.yaml#/IfMatch" }],
        responses: { 204: { description: "x" }, 412: { description: "x" } },
      },
    },
    {
      put: {
        requestBody: {},
        parameters: [{ in: "header", name: "If-Match" }],
        responses: { 204: { description: "x" }, 412: { description: "x" } },
      },
    },
  ],
};
