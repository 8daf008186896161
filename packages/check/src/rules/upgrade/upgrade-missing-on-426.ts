import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { namesProtocol } from "./protocols.ts";

export const upgradeMissingOn426: Rule = {
  id: "upgrade-missing-on-426",
  severity: "error",
  cite: "RFC 9110 15.5.22",
  title: "A 426 that names no protocol",
  statuses: only(code.UPGRADE_REQUIRED),
  find: ({ response }) =>
    namesProtocol(response.fields)
      ? undefined
      : {
          message: "Another protocol is required, and Upgrade does not say which.",
          fix: "Name the protocol in Upgrade, and upgrade in Connection.",
          field: "Upgrade",
        },
  bad: [
    "GET /\n---\n426\nContent-Type: text/plain\n\nx",
    "HEAD /\n---\n426\nConnection: upgrade\nUpgrade:",
  ],
  good: ["GET /\n---\n426\nConnection: upgrade\nUpgrade: h2c\nContent-Type: text/plain\n\nx"],
};
