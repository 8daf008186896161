// Deletes an item, after which there is nothing left to say.
import { createServer } from "node:http";

const items = new Map([["/items/7", { id: 7, name: "lamp" }]]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.method !== "DELETE" || !items.delete(request.url)) {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  response.statusCode = 204;
  response.end();
});

server.listen(8080);
