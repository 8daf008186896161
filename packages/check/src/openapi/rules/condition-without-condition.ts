import { code } from "@verdict/codes";
import { only, said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

const isOfConditions = only(code.PRECONDITION_FAILED, code.PRECONDITION_REQUIRED);

export const conditionWithoutCondition: OperationRule = {
  id: "openapi-condition-without-condition",
  severity: "warning",
  cite: "RFC 9110 15.5.13; RFC 6585 3",
  title: "A condition that fails, and cannot be sent",
  find: ({ responses, asks }) =>
    [...asks].some((it) => it === "if" || it.startsWith("if-"))
      ? undefined
      : responses
          .filter((it) => it.status !== undefined && isOfConditions(it.status))
          .map(({ key, status }) => ({
            message: `${said(status as number)} is about a precondition, and no parameter is one.`,
            fix: "Document If-Match or If-None-Match as a header parameter.",
            response: key,
          })),
  bad: [
    {
      put: { requestBody: {}, responses: { 204: { description: "x" }, 412: { description: "x" } } },
    },
  ],
  good: [
    {
      put: {
        requestBody: {},
        parameters: [{ in: "header", name: "If-Match" }],
        responses: { 204: { description: "x" }, 412: { description: "x" } },
      },
    },
  ],
};
