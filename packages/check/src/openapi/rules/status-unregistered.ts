import { isRegistered, isStatus } from "@verdict/codes";
import { factsOf, said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

export const statusUnregistered: OperationRule = {
  id: "status-unregistered",
  severity: "warning",
  cite: "RFC 9110 15.1, 16.2.1",
  title: "A status that is not registered, or reserved",
  find: ({ responses }) =>
    responses.flatMap(({ key, status }) =>
      status === undefined || !isStatus(status) || isRegistered(status)
        ? []
        : [
            {
              message: `${said(status)} is ${factsOf(status)?.registration === "iana-unused" ? "reserved" : "not registered"}: generic clients know its class alone.`,
              fix: "Document a registered status of its class.",
              response: key,
            },
          ],
    ),
  bad: [{ get: { responses: { 200: { description: "x" }, 499: { description: "x" } } } }],
  good: [{ get: { responses: { 200: { description: "x" }, 425: { description: "x" } } } }],
};
