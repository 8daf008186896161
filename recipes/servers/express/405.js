// Names the methods that the items have where another one is used.
import express from "express";

const app = express();
const items = [{ id: 7, name: "lamp" }];

app
  .route("/items")
  .get((request, response) => {
    response.json(items);
  })
  .post(express.json(), (request, response) => {
    const item = { id: items.length + 7, ...request.body };
    items.push(item);
    response.status(201).location(`/items/${item.id}`).json(item);
  })
  // GET answers HEAD too; whatever comes this far is none of the three.
  .all((request, response) => {
    response.set("Allow", "GET, HEAD, OPTIONS, POST");
    if (request.method === "OPTIONS") return response.status(204).end();
    response
      .status(405)
      .type("application/problem+json")
      .json({
        status: 405,
        title: "Method Not Allowed",
        detail: `The items have no ${request.method}.`,
      });
  });

app.listen(8080);
