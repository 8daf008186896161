// Waits two seconds for content that was announced, and no longer.
import { createServer } from "node:http";
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const timeouts = { requestTimeout: 2000, connectionsCheckingInterval: 500 };

router.post("/items", (ctx) => {
  ctx.status = 201;
  ctx.set("Location", "/items/7");
  ctx.body = { id: 7, ...ctx.request.body };
});
app.use(bodyParser());
app.use(router.routes());

const server = createServer(timeouts, app.callback()).listen(8080);
// Node ends it there: this goes to the connection as it is.
server.on("clientError", (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const isLate = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const status = isLate ? 408 : 400;
  const title = isLate ? "Request Timeout" : "Bad Request";
  const detail = isLate ? "Two seconds are over." : "That is no HTTP.";
  const content = JSON.stringify({ status, title, detail });
  const lines = [
    `HTTP/1.1 ${status} ${title}`,
    `Date: ${new Date().toUTCString()}`,
    "Connection: close",
    "Content-Type: application/problem+json",
    `Content-Length: ${content.length}`,
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${content}`);
});
