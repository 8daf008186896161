import { code, isRedirection, isSuccess } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { hasBadHost } from "./bad-host.ts";

export const badHostAccepted: Rule = {
  id: "bad-host-accepted",
  severity: "error",
  cite: "RFC 9112 3.2",
  title: "A request without its one Host that is served",
  statuses: (status) => isSuccess(status) || isRedirection(status),
  find: ({ request }) =>
    hasBadHost(request)
      ? {
          message:
            "The request does not have its one Host, and is served all the same: servers behind may read another one.",
          fix: "Send 400.",
          expected: code.BAD_REQUEST,
        }
      : undefined,
  bad: ["GET /\nHost: a\nHost: b\n---\n204"],
  good: ["GET /\nHost: a\nHost: b\n---\n400", "GET /\n---\n204"],
};
