// Deletes an item, after which there is nothing left to say.
import express from "express";

const app = express();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

app.delete("/items/:id", (request, response) => {
  if (items.delete(request.params.id)) return response.status(204).end();
  response
    .status(404)
    .type("application/problem+json")
    .json({
      status: 404,
      title: "Not Found",
      detail: `There is no item ${request.params.id}.`,
    });
});

app.listen(8080);
