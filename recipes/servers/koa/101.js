// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import Router from "@koa/router";
import Koa from "koa";
import { WebSocketServer } from "ws";

const app = new Koa();
const router = new Router();

router.get("/", (ctx) => {
  ctx.body = "<!doctype html><title>Chat</title>";
});
app.use(router.routes());

const server = app.listen(8080);
const sockets = new WebSocketServer({ server, path: "/chat" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.on("message", (message) => socket.send(message.toString()));
});
