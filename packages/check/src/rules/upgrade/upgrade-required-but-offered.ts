import { code } from "@verdict/codes";
import { parseConnection, parseUpgrade } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const upgradeRequiredButOffered: Rule = {
  id: "upgrade-required-but-offered",
  severity: "warning",
  cite: "RFC 9110 15.5.22, 7.8",
  title: "A 426 that asks for what was offered",
  statuses: only(code.UPGRADE_REQUIRED),
  field: "upgrade",
  asked: "upgrade",
  find: ({ request, response }) => {
    // Another version of the WebSocket protocol may be what is asked for (RFC 6455 4.4).
    if (response.fields.has("sec-websocket-version")) return undefined;
    // Without the connection option, and in HTTP/1.0, it offers nothing.
    const options = parseConnection(request.fields.get("connection") ?? "") ?? [];
    if (request.version !== "1.1" || !options.some((it) => it.toLowerCase() === "upgrade"))
      return undefined;
    const nameOf = ({ name, version }: { name: string; version?: string | undefined }) =>
      version === undefined ? name.toLowerCase() : `${name}/${version}`.toLowerCase();
    const offered = (parseUpgrade(request.fields.get("upgrade") ?? "") ?? []).map(nameOf);
    const wanted = (parseUpgrade(response.fields.get("upgrade") ?? "") ?? []).map(nameOf);
    const both = wanted.find((it) => offered.includes(it));
    return both === undefined
      ? undefined
      : {
          message: `The request offers ${both} already, which is what the response requires.`,
          fix: "Switch to it with 101, or require what was not offered.",
          field: "Upgrade",
          expected: code.SWITCHING_PROTOCOLS,
        };
  },
  bad: [
    "GET /\nConnection: upgrade\nUpgrade: h2c\n---\n426\nConnection: upgrade\nUpgrade: h2c\nContent-Type: text/plain\n\nx",
  ],
  good: [
    "GET /\nConnection: upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 8\n---\n426\nConnection: upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nContent-Type: text/plain\n\nx",
    "GET /\nConnection: upgrade\nUpgrade: tls/1.0\n---\n426\nConnection: upgrade\nUpgrade: tls/1.2\nContent-Type: text/plain\n\nx",
  ],
};
