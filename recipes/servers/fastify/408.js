// Waits two seconds for content that was announced, and no longer.
import Fastify from "fastify";

// Node ends it there: this goes to the connection as it is.
function clientErrorHandler(error, socket) {
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
}

const app = Fastify({
  clientErrorHandler,
  requestTimeout: 2000,
  // Node takes the longer of both for the content.
  http: { headersTimeout: 2000, connectionsCheckingInterval: 500 },
});

app.post("/items", async (request, reply) => {
  reply.code(201).header("Location", "/items/7");
  return { id: 7, ...request.body };
});

await app.listen({ port: 8080 });
