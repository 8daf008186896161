// Speaks to printers over WebSocket only, and says so in HTTP.
import express from "express";
import { WebSocketServer } from "ws";

const app = express();

app.get("/ipp", (request, response) => {
  response
    .status(426)
    .set({ Connection: "Upgrade", Upgrade: "websocket" })
    .type("application/problem+json")
    .json({
      status: 426,
      title: "Upgrade Required",
      detail: "Printers are spoken to over WebSocket.",
    });
});

const server = app.listen(8080);
const sockets = new WebSocketServer({ server, path: "/ipp" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.send("ready");
});
