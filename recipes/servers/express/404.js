// Says that there is no such item, and which one was asked for.
import express from "express";

const app = express();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

app.get("/items/:id", (request, response) => {
  const item = items.get(request.params.id);
  if (item !== undefined) return response.json(item);
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
