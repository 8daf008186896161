// Lets editors delete, and nobody else.
import express from "express";

const app = express();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["Bearer k3y-of-a-reader", "reader"],
  ["Bearer k3y-of-an-editor", "editor"],
]);

app.delete("/items/:id", (request, response) => {
  const role = roles.get(request.get("Authorization")) ?? "guest";
  if (role !== "editor") {
    return response
      .status(403)
      .type("application/problem+json")
      .json({
        status: 403,
        title: "Forbidden",
        detail: `You are a ${role}; editors may delete.`,
      });
  }
  items.delete(request.params.id);
  response.status(204).end();
});

app.listen(8080);
