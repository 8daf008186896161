// Speaks to printers over WebSocket only, and says so in HTTP.
import { serve, upgradeWebSocket } from "@hono/node-server";
import { Hono } from "hono";
import { WebSocketServer } from "ws";

const app = new Hono();
const sockets = new WebSocketServer({ noServer: true });
const printer = upgradeWebSocket(() => ({
  onOpen: (event, socket) => socket.send("ready"),
}));

app.get("/ipp", printer, (c) => {
  const detail = "Printers are spoken to over WebSocket.";
  return c.json({ status: 426, title: "Upgrade Required", detail }, 426, {
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Content-Type": "application/problem+json",
  });
});

serve({ fetch: app.fetch, port: 8080, websocket: { server: sockets } });
