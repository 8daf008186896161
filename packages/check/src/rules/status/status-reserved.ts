import type { Rule } from "../../rule.ts";
import { factsOf, said } from "../../said.ts";

export const statusReserved: Rule = {
  id: "status-reserved",
  severity: "warning",
  cite: "RFC 9110 15.4.7, 15.5.19",
  title: "A status that is reserved and unused",
  statuses: (status) => factsOf(status)?.registration === "iana-unused",
  find: ({ response: { status } }) => ({
    message: `${said(status)} is reserved: it has no meaning that a client could act on.`,
    fix: "Send a status that says what happened.",
  }),
  bad: ["GET /\n---\n306", "GET /\n---\n418"],
  good: ["GET /\n---\n404"],
};
