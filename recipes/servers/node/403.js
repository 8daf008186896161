// Lets editors delete, and nobody else.
import { createServer } from "node:http";

const items = new Map([["/items/7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["Bearer k3y-of-a-reader", "reader"],
  ["Bearer k3y-of-an-editor", "editor"],
]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.method !== "DELETE" || !items.has(request.url)) {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  const role = roles.get(request.headers.authorization) ?? "guest";
  if (role !== "editor") {
    const detail = `You are a ${role}; editors may delete.`;
    return refuse(response, 403, "Forbidden", detail);
  }
  items.delete(request.url);
  response.statusCode = 204;
  response.end();
});

server.listen(8080);
