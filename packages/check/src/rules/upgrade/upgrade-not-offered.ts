import { code } from "@verdict/codes";
import { parseUpgrade } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const upgradeNotOffered: Rule = {
  id: "upgrade-not-offered",
  severity: "error",
  cite: "RFC 9110 7.8",
  title: "A switch to a protocol that was not offered",
  statuses: only(code.SWITCHING_PROTOCOLS),
  field: "upgrade",
  find: ({ request, response }) => {
    const offered = new Set(
      (parseUpgrade(request.fields.get("upgrade") ?? "") ?? []).map((it) => it.name.toLowerCase()),
    );
    const chosen = parseUpgrade(response.fields.get("upgrade") ?? "") ?? [];
    const other = chosen.find((it) => !offered.has(it.name.toLowerCase()));
    return other === undefined
      ? undefined
      : {
          message: `The connection goes on in ${other.name}, which the request does not offer.`,
          fix: "Switch to a protocol that Upgrade of the request lists, or go on in HTTP.",
          field: "Upgrade",
        };
  },
  bad: [
    "GET /\nConnection: upgrade\nUpgrade: irc/6.9\n---\n101\nConnection: upgrade\nUpgrade: websocket",
    "GET /\n---\n101\nConnection: upgrade\nUpgrade: websocket",
  ],
  good: [
    "GET /\nConnection: upgrade\nUpgrade: h2c, WebSocket\n---\n101\nConnection: upgrade\nUpgrade: websocket",
  ],
};
