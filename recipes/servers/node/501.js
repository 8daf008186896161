// Tells a method that nothing here knows from one that a resource has not.
import { createServer } from "node:http";

const known = new Set("GET HEAD POST PUT PATCH DELETE OPTIONS".split(" "));

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (!known.has(request.method)) {
    const detail = `Nothing here knows ${request.method}.`;
    return refuse(response, 501, "Not Implemented", detail);
  }
  if (request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Method Not Allowed", "It can be read.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, name: "lamp" }));
});

server.listen(8080);
