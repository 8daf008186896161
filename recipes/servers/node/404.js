// Says that there is no such item, and which one was asked for.
import { createServer } from "node:http";

const items = new Map([["/items/7", { id: 7, name: "lamp" }]]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const item = items.get(request.url);
  if (item === undefined) {
    const detail = `There is nothing at ${request.url}.`;
    return refuse(response, 404, "Not Found", detail);
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(item));
});

server.listen(8080);
