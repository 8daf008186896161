import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const switchingInHttp2: Rule = {
  id: "switching-in-http2",
  severity: "error",
  cite: "RFC 9113 8.6; RFC 9114 4.5",
  title: "A 101 in HTTP/2 or HTTP/3",
  statuses: only(code.SWITCHING_PROTOCOLS),
  find: ({ response: { version } }) =>
    version === "2" || version === "3"
      ? {
          message: `HTTP/${version} has no 101.`,
          fix: "Use an extended CONNECT (RFC 8441, RFC 9220) where another protocol is wanted.",
        }
      : undefined,
  bad: ["GET / HTTP/2\n---\nHTTP/2 101\nUpgrade: websocket"],
  good: ["GET /\nConnection: upgrade\nUpgrade: a\n---\n101\nConnection: upgrade\nUpgrade: a"],
};
