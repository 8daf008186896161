// Reads fields of up to four thousand octets in all.
import { createServer } from "node:http";

const most = 4000;

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

const server = createServer({ maxHeaderSize: most }, (request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ items: "/items" }));
});
server.on("clientError", (error, socket) => {
  if (error.code === "HPE_HEADER_OVERFLOW") {
    const detail = `All fields have ${most} octets at most.`;
    refuse(socket, 431, "Request Header Fields Too Large", detail);
  } else refuse(socket, 400, "Bad Request", "That is no HTTP.");
});

server.listen(8080);
