// Sends an item with its entity tag.
import { createServer } from "node:http";

const items = new Map([["/items/7", { id: 7, name: "lamp", version: 3 }]]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const item = items.get(request.url);
  if (item === undefined) {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  response.setHeader("ETag", `"v${item.version}"`);
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(item));
});

server.listen(8080);
