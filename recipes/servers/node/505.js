// Names the versions of HTTP that work here to whoever writes another.
import { createServer } from "node:http";

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

const server = createServer((request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, name: "lamp" }));
});
server.on("clientError", (error, socket) => {
  if (error.code === "HPE_INVALID_VERSION") {
    const detail = "HTTP/1.0 and HTTP/1.1 work here.";
    refuse(socket, 505, "HTTP Version Not Supported", detail);
  } else refuse(socket, 400, "Bad Request", "That is no HTTP.");
});

server.listen(8080);
