import { code } from "@verdict/codes";
import { parseConnection, parseUpgrade } from "@verdict/fields";
import { type Exchange, json, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/ws`: another protocol behind the same address. */
export function socket({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/ws`, {
      about: "A WebSocket: it greets, and says again what it is told.",
      // Whoever asks to switch is let through to the handler of the upgrade; to all others there is nothing to say.
      load: ({ request }) => {
        if (asksFor("websocket", request)) return { protocol: "websocket" };
        throw problem(
          code.UPGRADE_REQUIRED,
          { detail: "This is a WebSocket; ask to switch to it." },
          { Upgrade: "websocket", Connection: "upgrade" },
        );
      },
      throws: [code.UPGRADE_REQUIRED],
      offer: { "application/json": json },
    }),
    guide: {
      tries: [
        {
          send: "curl -i -m 1 {api}/ws -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' --no-buffer --output -",
          gets: code.SWITCHING_PROTOCOLS,
          because: "from here on it is no HTTP any more; curl hangs up after a second",
        },
        {
          send: "curl -i {api}/ws",
          gets: code.UPGRADE_REQUIRED,
          because: "nobody asked to switch; Upgrade says to what",
        },
      ],
    },
  };
}

/** Whether this very connection is to be switched: Upgrade counts where Connection names it (RFC 9110 7.8). */
function asksFor(protocol: string, request: Exchange): boolean {
  const options = parseConnection(request.field("connection") ?? "") ?? [];
  const asked = parseUpgrade(request.field("upgrade") ?? "") ?? [];
  return (
    options.some((it) => it.toLowerCase() === "upgrade") &&
    asked.some(({ name }) => name.toLowerCase() === protocol)
  );
}
