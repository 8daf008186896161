// Reads fields of up to four thousand octets in all.
import { createServer } from "node:http";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.get("/", (ctx) => {
  ctx.body = { items: "/items" };
});
app.use(router.routes());

const server = createServer({ maxHeaderSize: 4000 }, app.callback());
// Node ends it there: this goes to the connection as it is.
server.on("clientError", (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const isLarge = error.code === "HPE_HEADER_OVERFLOW";
  const status = isLarge ? 431 : 400;
  const title = isLarge ? "Request Header Fields Too Large" : "Bad Request";
  const detail = isLarge
    ? "All fields have 4000 octets at most."
    : "That is no HTTP.";
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

server.listen(8080);
