// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import express from "express";
import { WebSocketServer } from "ws";

const app = express();

app.get("/", (request, response) => {
  response.send("<!doctype html><title>Chat</title>");
});

const server = app.listen(8080);
const sockets = new WebSocketServer({ server, path: "/chat" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.on("message", (message) => socket.send(message.toString()));
});
