import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { namesProtocol } from "./protocols.ts";

export const upgradeMissingOn101: Rule = {
  id: "upgrade-missing-on-101",
  severity: "error",
  cite: "RFC 9110 15.2.2, 7.8",
  title: "A 101 that names no protocol",
  statuses: only(code.SWITCHING_PROTOCOLS),
  find: ({ response }) =>
    // In HTTP/2 there is no 101 at all; that is another rule's.
    namesProtocol(response.fields) || response.version === "2" || response.version === "3"
      ? undefined
      : {
          message: "The protocol is switched, and Upgrade does not say to which.",
          fix: "Name the protocol in Upgrade, and upgrade in Connection.",
          field: "Upgrade",
        },
  bad: [
    "GET /\nConnection: upgrade\nUpgrade: websocket\n---\n101\nConnection: upgrade",
    "GET /\nConnection: upgrade\nUpgrade: websocket\n---\n101\nConnection: upgrade\nUpgrade:",
  ],
  good: [
    "GET /\nConnection: upgrade\nUpgrade: websocket\n---\n101\nConnection: upgrade\nUpgrade: websocket",
  ],
};
