// Lets editors delete, and nobody else.
import { createServer } from "node:http";

const items = new Map([["/items/7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
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
  const { authorization = "" } = request.headers;
  const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  const role = roles.get(token);
  if (role === undefined) {
    response.setHeader("WWW-Authenticate", 'Bearer realm="api"');
    return refuse(response, 401, "Unauthorized", "Send a token.");
  }
  if (role !== "editor") {
    return refuse(response, 403, "Forbidden", `A ${role} may not delete.`);
  }
  items.delete(request.url);
  response.statusCode = 204;
  response.end();
});

server.listen(8080);
