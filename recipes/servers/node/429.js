// Lets a client send three requests in ten seconds, then says when to return.
import { createServer } from "node:http";

const most = 3;
const seconds = 10;
const counts = new Map();
let end = 0;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const now = Math.floor(Date.now() / 1000);
  const client = request.socket.remoteAddress;
  if (now >= end) {
    counts.clear(); // nobody is remembered for longer
    end = now + seconds;
  }
  const used = counts.get(client) ?? 0;
  counts.set(client, used + 1);
  if (used >= most) {
    response.setHeader("Retry-After", end - now);
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
