import { isRegistered, isStatus } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { factsOf, said } from "../../said.ts";

export const statusUnregistered: Rule = {
  id: "status-unregistered",
  severity: "warning",
  cite: "RFC 9110 15.1, 16.2.1",
  title: "A status that is not registered",
  statuses: (status) =>
    isStatus(status) && !isRegistered(status) && factsOf(status)?.registration !== "iana-unused",
  find: ({ response: { status } }) => ({
    message: `${said(status)} is not registered: a client knows no more of it than that it is ${Math.floor(status / 100)}xx.`,
    fix: "Send a registered status of its class, and say the rest in the content.",
  }),
  bad: ["GET /\n---\n299\nContent-Type: text/plain\n\nx", "GET /\n---\n499", "GET /\n---\n520"],
  good: ["GET /\n---\n451", "GET /\n---\n103", "GET /\n---\n418"],
};
