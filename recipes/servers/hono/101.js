// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import { serve, upgradeWebSocket } from "@hono/node-server";
import { Hono } from "hono";
import { WebSocketServer } from "ws";

const app = new Hono();
const sockets = new WebSocketServer({ noServer: true });
const echo = upgradeWebSocket(() => ({
  onMessage: (event, socket) => socket.send(event.data),
}));

app.get("/", (c) => c.html("<!doctype html><title>Chat</title>"));
app.get("/chat", echo);

serve({ fetch: app.fetch, port: 8080, websocket: { server: sockets } });
