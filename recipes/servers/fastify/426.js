// Speaks to printers over WebSocket only, and says so in HTTP.
import Fastify from "fastify";
import { WebSocketServer } from "ws";

const app = Fastify();
const sockets = new WebSocketServer({ server: app.server, path: "/ipp" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.send("ready");
});
app.get("/ipp", async (request, reply) => {
  return reply
    .code(426)
    .header("Connection", "Upgrade")
    .header("Upgrade", "websocket")
    .type("application/problem+json")
    .send({
      status: 426,
      title: "Upgrade Required",
      detail: "Printers are spoken to over WebSocket.",
    });
});

await app.listen({ port: 8080 });
