// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

const sockets = new WebSocketServer({ noServer: true });

const server = createServer((request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end("<!doctype html><title>Chat</title>");
});
server.on("upgrade", (request, socket, head) => {
  if (request.url !== "/chat") return socket.destroy();
  sockets.handleUpgrade(request, socket, head, (chat) => {
    chat.on("error", console.error);
    chat.on("message", (message) => chat.send(message.toString()));
  });
});

server.listen(8080);
