import { isStatus } from "@verdict/codes";
import type { Rule } from "../../rule.ts";

export const statusOutOfRange: Rule = {
  id: "status-out-of-range",
  severity: "error",
  cite: "RFC 9110 15",
  title: "A status outside 100 to 599",
  statuses: (status) => !isStatus(status),
  find: ({ response: { status } }) => ({
    message: `${status} is no status: the first digit is from 1 to 5.`,
    fix: "Send a registered status; recipients treat this one as a server error at best.",
  }),
  bad: ["GET /\n---\n999", "GET /\n---\n600"],
  good: ["GET /\n---\n599\nContent-Type: text/plain\n\nx", "GET /\n---\n204"],
};
