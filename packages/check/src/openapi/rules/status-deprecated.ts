import { code } from "@verdict/codes";
import { said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

export const statusDeprecated: OperationRule = {
  id: "status-deprecated",
  severity: "warning",
  cite: "RFC 9110 15.4.6",
  title: "A status that is deprecated",
  find: ({ responses }) =>
    responses
      .filter((it) => it.status === code.USE_PROXY)
      .map(({ key, status }) => ({
        message: `${said(status as number)} is deprecated.`,
        fix: "Have proxies configured out of band.",
        response: key,
      })),
  bad: [{ get: { responses: { 305: { description: "x" } } } }],
  good: [{ get: { responses: { 307: { description: "x", headers: { Location: {} } } } } }],
};
