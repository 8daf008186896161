// Lets editors delete, and nobody else.
import express from "express";

const app = express();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
]);

function refuse(response, status, title, detail) {
  response
    .status(status)
    .type("application/problem+json")
    .json({ status, title, detail });
}

app.delete("/items/:id", (request, response) => {
  const [, token] =
    /^Bearer (\S+)$/i.exec(request.get("Authorization") ?? "") ?? [];
  const role = roles.get(token);
  if (role === undefined) {
    response.set("WWW-Authenticate", 'Bearer realm="api"');
    return refuse(response, 401, "Unauthorized", "Send a token.");
  }
  if (role !== "editor") {
    return refuse(response, 403, "Forbidden", `A ${role} may not delete.`);
  }
  items.delete(request.params.id);
  response.status(204).end();
});

app.listen(8080);
