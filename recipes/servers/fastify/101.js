// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import Fastify from "fastify";
import { WebSocketServer } from "ws";

const app = Fastify();
const sockets = new WebSocketServer({ server: app.server, path: "/chat" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.on("message", (message) => socket.send(message.toString()));
});
app.get("/", async (request, reply) => {
  reply.type("text/html; charset=utf-8");
  return "<!doctype html><title>Chat</title>";
});

await app.listen({ port: 8080 });
