import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only, said } from "../../said.ts";

export const statusDeprecated: Rule = {
  id: "status-deprecated",
  severity: "warning",
  cite: "RFC 9110 15.4.6",
  title: "A status that is deprecated",
  statuses: only(code.USE_PROXY),
  find: ({ response: { status } }) => ({
    message: `${said(status)} is deprecated: a client that obeyed it could be led to anybody's proxy.`,
    fix: "Have proxies configured out of band.",
  }),
  bad: ["GET /\n---\n305\nLocation: http://proxy.example/"],
  good: ["GET /\n---\n307\nLocation: /a"],
};
