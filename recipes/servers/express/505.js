// Names the versions of HTTP that work here to whoever writes another.
import { STATUS_CODES } from "node:http";
import express from "express";

const app = express();

app.get("/items/7", (request, response) => {
  response.json({ id: 7, name: "lamp" });
});

const server = app.listen(8080);
// Node's parser stops there: Express never has such a request.
server.on("clientError", (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const status = error.code === "HPE_INVALID_VERSION" ? 505 : 400;
  const title = STATUS_CODES[status];
  const detail = "HTTP/1.0 and HTTP/1.1 work here.";
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
