// Speaks to printers over WebSocket only, and says so in HTTP.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url !== "/ipp") {
    return refuse(response, 404, "Not Found", "There is only /ipp.");
  }
  response.setHeader("Connection", "Upgrade");
  response.setHeader("Upgrade", "websocket");
  const detail = "Printers are spoken to over WebSocket.";
  refuse(response, 426, "Upgrade Required", detail);
});
const sockets = new WebSocketServer({ server, path: "/ipp" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.send("ready");
});
server.listen(8080);
