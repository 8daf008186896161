// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import { app, resource } from "@verdict/server";
import { serverFor, type Upgraded } from "@verdict/server/node";
import { WebSocketServer } from "ws";

const sockets = new WebSocketServer({ noServer: true });
const chat = resource("/chat", {
  requireUpgrade: "websocket",
  upgrade: {
    websocket: ({ request, socket, head }: Upgraded) => {
      sockets.handleUpgrade(request, socket, head, (it) => {
        it.on("message", (message) => it.send(message.toString()));
      });
    },
  },
});

serverFor(app([chat])).listen(8080);
