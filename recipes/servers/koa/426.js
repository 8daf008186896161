// Speaks to printers over WebSocket only, and says so in HTTP.
import Router from "@koa/router";
import Koa from "koa";
import { WebSocketServer } from "ws";

const app = new Koa();
const router = new Router();

router.get("/ipp", (ctx) => {
  const detail = "Printers are spoken to over WebSocket.";
  ctx.status = 426;
  ctx.set({ Connection: "Upgrade", Upgrade: "websocket" });
  ctx.type = "application/problem+json";
  ctx.body = { status: 426, title: "Upgrade Required", detail };
});
app.use(router.routes());

const server = app.listen(8080);
const sockets = new WebSocketServer({ server, path: "/ipp" });

sockets.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.send("ready");
});
