// Lets a client send three requests in ten seconds, then says when to return.
import { createServer } from "node:http";

const most = 3;
const seconds = 10;
const counts = new Map();

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const now = Math.floor(Date.now() / 1000);
  const client = request.socket.remoteAddress;
  const { start = now, used = 0 } = counts.get(client) ?? {};
  const isOver = now - start >= seconds;
  counts.set(client, {
    start: isOver ? now : start,
    used: isOver ? 1 : used + 1,
  });
  if (!isOver && used >= most) {
    response.setHeader("Retry-After", start + seconds - now);
    const detail = `${most} in ${seconds} seconds.`;
    return refuse(response, 429, "Too Many Requests", detail);
  }
  if (request.url !== "/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify([{ id: 7, name: "lamp" }]));
});

server.listen(8080);
