import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/ws`: another protocol behind the same address. */
export function socket({ prefix, sockets }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/ws`, {
      about: "A WebSocket: it greets, and says again what it is told.",
      // To whoever does not ask to switch there is nothing to say.
      requireUpgrade: "websocket",
      upgrade: { websocket: sockets.take },
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
