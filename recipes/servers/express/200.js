// Sends an item with its entity tag.
import express from "express";

const app = express();
const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);

app.get("/items/:id", (request, response) => {
  const item = items.get(request.params.id);
  if (item !== undefined) {
    return response.set("ETag", `"v${item.version}"`).json(item);
  }
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
