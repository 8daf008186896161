// Reads fields of up to four thousand octets in all.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const serverOptions = { maxHeaderSize: 4000 };

app.get("/", (c) => c.json({ items: "/items" }));

const server = serve({ fetch: app.fetch, port: 8080, serverOptions });
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
