import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const switchingProtocols: Cause = {
  code: code.SWITCHING_PROTOCOLS,
  when: "a client asks to go on in another protocol, and the server does",
  seen: "wire",
  cite: "RFC 9110 15.2.2, 7.8; RFC 6455 4",
  recipes: [
    {
      title: "A WebSocket",
      steps: [
        {
          send: "GET /cause/101/echo HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        },
        { wait: "answer" },
      ],
      curl: [
        "curl -i -m 1 'http://{host}/cause/101/echo' -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' --no-buffer",
      ],
    },
  ],
  miss: {
    title: "a protocol that nobody speaks here",
    steps: [ask("GET", "/cause/101", { Connection: "Upgrade", Upgrade: "gopher" })],
    sees: code.OK,
  },
};
