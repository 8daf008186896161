// Waits two seconds for content that was announced, and no longer.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const serverOptions = {
  requestTimeout: 2000,
  connectionsCheckingInterval: 500,
};
const json = validator("json", (sent) => sent ?? {});

app.post("/items", json, (c) => {
  const item = { id: 7, ...c.req.valid("json") };
  return c.json(item, 201, { Location: "/items/7" });
});

const server = serve({ fetch: app.fetch, port: 8080, serverOptions });
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
