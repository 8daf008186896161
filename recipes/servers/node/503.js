// Is away for two minutes after each start, and says when it is back.
import { createServer } from "node:http";

const opens = Date.now() + 120_000;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  if (seconds > 0) {
    response.setHeader("Retry-After", seconds);
    const detail = `The items are being loaded for ${seconds} more seconds.`;
    return refuse(response, 503, "Service Unavailable", detail);
  }
  if (request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, name: "lamp" }));
});

server.listen(8080);
