// Waits two seconds for content that was announced, and no longer.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const timeouts = { requestTimeout: 2000, connectionsCheckingInterval: 500 };

// Node ends it there: this goes to the connection as it is.
function refuse(socket, status, title, detail) {
  if (!socket.writable) return socket.destroy();
  const content = JSON.stringify({ status, title, detail });
  const lines = [
    `HTTP/1.1 ${status} ${title}`,
    `Date: ${new Date().toUTCString()}`,
    "Connection: close",
    "Content-Type: application/problem+json",
    `Content-Length: ${content.length}`,
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${content}`);
}

const server = createServer(timeouts, async (request, response) => {
  const sent = await json(request).catch(() => undefined);
  if (sent === undefined) return response.destroy();
  response.statusCode = 201;
  response.setHeader("Location", "/items/7");
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, ...sent }));
});
server.on("clientError", (error, socket) => {
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    refuse(socket, 408, "Request Timeout", "Two seconds are over.");
  } else refuse(socket, 400, "Bad Request", "That is no HTTP.");
});

server.listen(8080);
