import { code } from "@verdict/codes";
import { type Protocol, parseUpgrade } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { isOffered, offersOf } from "./protocols.ts";

const spoken = offersOf([{ name: "HTTP", version: "1.1" }]);

function nameOf({ name, version }: Protocol): string {
  return version === undefined ? name : `${name}/${version}`;
}

export const upgradeNotOffered: Rule = {
  id: "upgrade-not-offered",
  severity: "error",
  cite: "RFC 9110 7.8",
  title: "A switch to a protocol that was not offered",
  statuses: only(code.SWITCHING_PROTOCOLS),
  field: "upgrade",
  find: ({ request, response }) => {
    // In HTTP/2 nothing can be offered; that is another rule's.
    if (response.version === "2" || response.version === "3") return undefined;
    const offered = offersOf(parseUpgrade(request.fields.get("upgrade") ?? "") ?? []);
    const chosen = parseUpgrade(response.fields.get("upgrade") ?? "") ?? [];
    // The list climbs the layers; HTTP as it is spoken may stay on top of a new one (RFC 2817 3.3).
    const other = chosen.find(
      (it, i) => !isOffered(it, offered) && !(i > 0 && isOffered(it, spoken)),
    );
    return other === undefined
      ? undefined
      : {
          message: `The connection goes on in ${nameOf(other)}, which the request does not offer.`,
          fix: "Switch to a protocol that Upgrade of the request lists, or go on in HTTP.",
          field: "Upgrade",
        };
  },
  bad: [
    "GET /\nConnection: upgrade\nUpgrade: irc/6.9\n---\n101\nConnection: upgrade\nUpgrade: websocket",
    "GET /\n---\n101\nConnection: upgrade\nUpgrade: websocket",
    "GET /\nConnection: upgrade\nUpgrade: HTTP/2.0\n---\n101\nConnection: upgrade\nUpgrade: HTTP/3.0",
  ],
  good: [
    "GET /\nConnection: upgrade\nUpgrade: h2c, WebSocket\n---\n101\nConnection: upgrade\nUpgrade: websocket",
    "GET /\nConnection: upgrade\nUpgrade: TLS/1.0\n---\n101\nConnection: upgrade\nUpgrade: TLS/1.0, HTTP/1.1",
  ],
};
